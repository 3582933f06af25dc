import type { ScriptRule } from '../rule';

export const byteOrderMark: ScriptRule = {
  id: 'byte-order-mark',
  scope: 'script',
  level: 'error',
  title: '先頭に BOM がある',
  consequence: '1行目のコマンドが「見つからない」と言われ、実行されません。',
  reason: 'BOM の3バイトが1行目の先頭の文字として読まれます。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
:NORMAL
`,
    facts: { encoding: 'utf-8', byteOrderMark: true },
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
:NORMAL
`,
  },
  *check({ facts, program }) {
    if (!facts.byteOrderMark) return;
    yield {
      range: program.source.rangeOf(0, 0),
      message: 'ファイルの先頭に BOM があります',
      hint: 'BOM なしの CP932 で保存し直してください',
    };
  },
};
