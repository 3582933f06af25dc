import type { ScriptRule } from '../rule';
import { isDatabaseService } from '../action';
import { healthyRuns, lineRange } from '../script';

export const sleepAfterDatabaseStop: ScriptRule = {
  id: 'sleep-after-database-stop',
  scope: 'script',
  level: 'warning',
  title: 'データベース停止の後に待っていない',
  consequence:
    'データベースがファイルを手放す前に切替パーティションの切り離しが始まり、切り離しに失敗してサーバがシャットダウンすることがあります。',
  reason:
    'ガイドの 4.4 と 5 の注意事項は、サービス停止の後に ARMSLEEP を置くように求めています。サンプルの値は 30 秒です。',
  sources: [
    { guide: 'staroffice', section: '4.4' },
    { guide: 'staroffice', section: '5' },
  ],
  exception:
    '4.3 の Oracle 用と 5.2.3 の終了スクリプトには、ガイドでも ARMSLEEP がありません。切り離しに失敗しない環境では、そのままで動作します。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAL
net stop MSSQLServer
:EXIT
exit
`,
    role: 'stop',
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
GOTO EXIT
:NORMAL
net stop MSSQLServer
ARMSLEEP 30
:EXIT
exit
`,
    role: 'stop',
  },
  *check(script) {
    const lines = new Set<number>();
    for (const event of ['START', 'FAILOVER'] as const) {
      for (const { actions } of healthyRuns(script, event)) {
        for (const [index, { action, entry }] of actions.entries()) {
          if (action.kind !== 'stop-service' || !isDatabaseService(action.service)) continue;
          const rest = actions.slice(index + 1);
          const again = rest.findIndex(
            (next) =>
              next.action.kind === 'start-service' && next.action.service === action.service,
          );
          const until = again < 0 ? rest : rest.slice(0, again);
          if (!until.some((next) => next.action.kind === 'sleep')) lines.add(entry.line);
        }
      }
    }
    for (const line of lines) {
      yield {
        range: lineRange(script, line),
        message: 'データベースを停止した後に ARMSLEEP がありません',
        hint: '停止の後に「ARMSLEEP 30」を加えてください (秒数は環境に合わせます)',
      };
    }
  },
};
