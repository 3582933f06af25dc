import type { ScriptRule } from '../rule';
import { lineRange } from '../script';

/** What needs the switchable partition; stopping a service does not. */
const usesPartition = new Set([
  'load',
  'start-service',
  'start-shell',
  'stop-shell',
  'isql',
  'server-manager',
]);

export const missingDiskCheck: ScriptRule = {
  id: 'missing-disk-check',
  scope: 'script',
  level: 'error',
  title: '切替パーティションを確かめずに使っている',
  consequence:
    '接続に失敗した切替パーティションの上でデータベースやオンラインシェルが起動し、データベースが使えなくなることがあります。',
  reason:
    'ガイドのサンプルは、どの分岐でもサービスより先に ARMS_DISK を調べます。3.2 と 6.2.2 の Oracle の行だけが、通常起動でディスクチェックより前にあります。',
  sources: [
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '1.4.1' },
  ],
  exception:
    '切替パーティションを使わない処理だけなら、問題ありません。名前が start または stop で始まらないファイルは、調べません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAL
net start OracleServiceORCL
IF "%ARMS_DISK%" == "FAILURE" GOTO EXIT
:EXIT
exit
`,
    role: 'start',
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAL
IF "%ARMS_DISK%" == "FAILURE" GOTO EXIT
net start OracleServiceORCL
:EXIT
exit
`,
    role: 'start',
  },
  *check(script) {
    if (script.role === undefined) return;
    const lines = new Map<number, string>();
    for (const { state, name, actions } of script.runs) {
      if (state.disk !== 'FAILURE' || (state.event !== 'START' && state.event !== 'FAILOVER'))
        continue;
      for (const { action, entry } of actions) {
        if (usesPartition.has(action.kind) && !lines.has(entry.line)) lines.set(entry.line, name);
      }
    }
    for (const [line, state] of lines) {
      yield {
        range: lineRange(script, line),
        message: `切替パーティションに異常があっても実行されます (${state})`,
        hint: 'この行より前に IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK を置いてください',
      };
    }
  },
};
