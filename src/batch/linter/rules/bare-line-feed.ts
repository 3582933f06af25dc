import type { ScriptRule } from '../rule';

export const bareLineFeed: ScriptRule = {
  id: 'bare-line-feed',
  scope: 'script',
  level: 'warning',
  title: '改行が LF だけになっている',
  consequence: 'cmd.exe が GOTO の飛び先を見失い、別の行から実行することがあります。',
  reason:
    'cmd.exe は CR LF の改行を前提にラベルを探します。UNIX 系のエディタで編集すると LF だけになります。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`rem 一行目
exit
`,
  },
  correct: {
    text: String.raw`rem 一行目
exit
`,
  },
  *check({ text, program }) {
    const first = /(?<!\r)\n/.exec(text);
    if (first === null) return;
    const edits = [...text.matchAll(/(?<!\r)\n/g)].map(({ index }) => ({
      range: program.source.rangeOf(index, index),
      text: '\r',
    }));
    yield {
      range: program.source.rangeOf(first.index, first.index + 1),
      message: `改行が LF だけの行が${edits.length}行あります`,
      hint: '改行を CR LF にして保存し直してください',
      fix: edits,
    };
  },
};
