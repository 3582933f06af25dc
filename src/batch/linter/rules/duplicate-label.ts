import type { ScriptRule } from '../rule';

export const duplicateLabel: ScriptRule = {
  id: 'duplicate-label',
  scope: 'script',
  level: 'warning',
  title: '同じラベルが二つある',
  consequence: 'GOTO は先に見つかったラベルへ飛ぶため、意図しない分岐の処理が実行されます。',
  reason:
    'cmd.exe は今の行から下へラベルを探し、なければ先頭から探します。同じ名前が二つあると、飛ぶ先が GOTO の位置で変わります。大文字と小文字は区別しません。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`GOTO EXIT
:EXIT
ARMBCAST /MSG "終了中です" /A
:exit
exit
`,
  },
  correct: {
    text: String.raw`GOTO EXIT
:TELL
ARMBCAST /MSG "終了中です" /A
:EXIT
exit
`,
  },
  *check({ program }) {
    const seen = new Map<string, number>();
    for (const { name, line, range } of program.labels) {
      const first = seen.get(name.toUpperCase());
      if (first === undefined) {
        seen.set(name.toUpperCase(), line);
        continue;
      }
      yield {
        range,
        message: `ラベル「${name}」は${first}行目にもあります`,
        hint: 'どちらかの名前を変え、GOTO の行き先もそろえてください',
      };
    }
  },
};
