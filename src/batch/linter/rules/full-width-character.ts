import type { ScriptRule } from '../rule';
import { isComment } from '../search';

/** A line with what stands in quotes blanked out. */
function outsideQuotes(line: string): string {
  return line.replace(/"[^"]*"?/g, (quoted) => ' '.repeat(quoted.length));
}

function halfWidth(text: string): string {
  return [...text]
    .map((character) =>
      character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .join('');
}

export const fullWidthCharacter: ScriptRule = {
  id: 'full-width-character',
  scope: 'script',
  level: 'warning',
  title: '引用符の外に全角の英数字や記号がある',
  consequence: 'コマンド、オプション、比較として認識されず、その行が働きません。',
  reason: '全角の ＝、／、英数字は、半角とは別の文字です。メッセージの中では使えます。',
  sources: [],
  exception: 'メッセージとコメントの中は対象になりません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" ＝＝ "START" GOTO NORMAL
:NORMAL
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
:NORMAL
`,
  },
  *check({ program: { source } }) {
    for (const { text, offset } of source.lines) {
      if (isComment(text)) continue;
      for (const { index, 0: run } of outsideQuotes(text).matchAll(/[\uff01-\uff5e\u3000]+/g)) {
        const range = source.rangeOf(offset + index, offset + index + run.length);
        yield {
          range,
          message: `引用符の外に全角の「${run}」があります`,
          hint: '半角にしてください',
          fix: [{ range, text: halfWidth(run) }],
        };
      }
    }
  },
};
