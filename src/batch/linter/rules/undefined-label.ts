import type { ScriptRule } from '../rule';

export const undefinedLabel: ScriptRule = {
  id: 'undefined-label',
  scope: 'script',
  level: 'error',
  title: '飛び先のラベルがない',
  consequence: 'GOTO の行でスクリプトが終わり、その先のサービスは起動も終了もしません。',
  reason: 'cmd.exe は、見つからないラベルへの GOTO で、バッチファイルの実行を打ち切ります。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAI
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
  },
  *check({ statements, program }) {
    const names = new Set(program.labels.map(({ name }) => name.toUpperCase()));
    for (const statement of statements) {
      const target =
        statement.kind === 'goto' && !statement.endOfFile
          ? statement.target
          : statement.kind === 'call'
            ? statement.label
            : undefined;
      if (target === undefined || target.dynamic || names.has(target.text.toUpperCase())) continue;
      yield {
        range: target.range,
        message: `ラベル「${target.text}」がありません`,
        hint: `飛び先のラベルの綴りを直すか、「:${target.text}」の行を加えてください`,
      };
    }
  },
};
