import type { ScriptRule } from '../rule';
import type { Range } from '../../diagnostic';
import type { Script } from '../script';

/** The last test of the event, behind which another would stand; the whole text where there is none. */
function lastTest({ statements, program }: Script): Range {
  const tests = statements.filter(
    (statement) => statement.kind === 'if' && /ARMS_EVENT/i.test(statement.text),
  );
  return tests.at(-1)?.range ?? program.statements[0]?.range ?? program.range;
}

export const missingEvent: ScriptRule = {
  id: 'missing-event',
  scope: 'script',
  level: 'error',
  title: '起動要因の分岐が欠けている',
  consequence:
    'その起動要因では、CLUSTERPRO が動作していないときの処理に落ちます。FAILOVER が欠けると、フェイルオーバー後にサービスが起動しません。',
  reason:
    '開始スクリプトは START、FAILOVER、RECOVER、終了スクリプトは START、FAILOVER で呼ばれます。ガイドのサンプルはすべて分岐しています。',
  sources: [
    { guide: 'pp-websam', section: '1.1.4 (5)' },
    { guide: 'staroffice', section: '1.4.1' },
  ],
  exception: '名前が start または stop で始まらないファイルは、調べません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "RECOVER" GOTO RECOVER
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
GOTO EXIT
:RECOVER
GOTO EXIT
:FAILOVER
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
    role: 'start',
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO FAILOVER
IF "%ARMS_EVENT%" == "RECOVER" GOTO RECOVER
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
GOTO EXIT
:RECOVER
GOTO EXIT
:FAILOVER
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
    role: 'start',
  },
  *check(script) {
    const { role, runs } = script;
    if (role === undefined) return;
    const events = role === 'start' ? ['START', 'FAILOVER', 'RECOVER'] : ['START', 'FAILOVER'];
    const pathOf = (event: string | undefined): string | undefined =>
      runs.find(({ state }) => state.event === event)?.result.path.join();
    const outside = pathOf(undefined) ?? '';
    const last = lastTest(script);
    for (const event of events) {
      const compared = script.statements.some(
        (statement) =>
          statement.kind === 'if' &&
          statement.condition.kind === 'comparison' &&
          [statement.condition.left, statement.condition.right].some(
            ({ text }) => text.replaceAll('"', '').toUpperCase() === event,
          ),
      );
      // A script that never asks for the event may still treat it like any other one.
      if (compared || pathOf(event) !== outside) continue;
      yield {
        range: last,
        message: `起動要因 ${event} の分岐がありません`,
        hint: `IF "%ARMS_EVENT%" == "${event}" GOTO … の行を加えてください`,
      };
    }
  },
};
