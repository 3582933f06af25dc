import type { ScriptRule } from '../rule';
import { lineRange } from '../script';

export const runsWithoutCluster: ScriptRule = {
  id: 'runs-without-cluster',
  scope: 'script',
  level: 'error',
  title: 'CLUSTERPRO が動作していないのに処理が動く',
  consequence:
    '切替パーティションが接続されていないサーバでサービスが起動します。データベースには「問題有り」の印が付くことがあります。',
  reason:
    '起動要因 ARMS_EVENT がどれでもないときは、CLUSTERPRO が動作していません。ガイドのサンプルは通知だけして終わります。',
  sources: [
    { guide: 'staroffice', section: '1.4.1' },
    { guide: 'staroffice', section: '5.1.2' },
  ],
  exception: '名前が start または stop で始まらないファイルは、調べません。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "FAILOVER" GOTO FAILOVER
net start MSSQLServer
GOTO EXIT
:FAILOVER
net start MSSQLServer
:EXIT
exit
`,
    role: 'start',
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO no_arm
:NORMAL
net start MSSQLServer
GOTO EXIT
:no_arm
ARMBCAST /MSG "ActiveRecoveryManager が動作状態にありません" /A
:EXIT
exit
`,
    role: 'start',
  },
  *check(script) {
    if (script.role === undefined) return;
    const lines = new Set<number>();
    for (const { state, actions } of script.runs) {
      if (state.event !== undefined) continue;
      for (const { action, entry } of actions) {
        if (['broadcast', 'log', 'sleep', 'other'].includes(action.kind)) continue;
        lines.add(entry.line);
      }
    }
    for (const line of lines) {
      yield {
        range: lineRange(script, line),
        message: 'CLUSTERPRO が動作していないときにも実行されます',
        hint: '起動要因を調べる行の後に「GOTO no_arm」を置き、通知だけして終わらせてください',
      };
    }
  },
};
