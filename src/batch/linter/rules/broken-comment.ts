import type { ScriptRule } from '../rule';
import { isComment } from '../search';

export const brokenComment: ScriptRule = {
  id: 'broken-comment',
  scope: 'script',
  level: 'error',
  title: 'コメントが途中で折り返している',
  consequence: 'コメントの残りがコマンドとして実行され、エラーになります。',
  reason:
    '1行の rem が折り返し、残りの行に rem がありません。印刷物や PDF から写すと起こります。ガイドの UXServerManager の開始スクリプトに2か所あります。',
  sources: [{ guide: 'pp-websam', section: '1.1.4 (5)' }],
  exception: '例外はありません。',
  problem: {
    text: String.raw`rem 例 ARMBCAST /MSG "起動中です (フェイルオーバー後)
" /A
exit
`,
  },
  correct: {
    text: String.raw`rem 例 ARMBCAST /MSG "起動中です (フェイルオーバー後)" /A
exit
`,
  },
  *check({ program: { source } }) {
    for (const [index, { text, offset }] of source.lines.entries()) {
      const before = source.lines[index - 1];
      if (before === undefined || !isComment(before.text) || isComment(text)) continue;
      const isOpen = (before.text.match(/"/g)?.length ?? 0) % 2 === 1;
      const isTail = /^\s*("\s*(\/|$)|\/[A-Za-z]\b)/.test(text);
      if (!isTail && !(isOpen && (text.match(/"/g)?.length ?? 0) % 2 === 1)) continue;
      yield {
        range: source.rangeOf(offset, offset + text.trimEnd().length),
        message: '上の行のコメントの続きが、コマンドとして実行されます',
        hint: '上の行とつなぐか、この行にも rem を付けてください',
        fix: [
          {
            range: source.rangeOf(before.offset + before.text.length, offset),
            text: '',
          },
        ],
      };
    }
  },
};
