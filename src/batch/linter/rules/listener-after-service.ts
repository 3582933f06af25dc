import type { PairRule } from '../rule';
import { isOracleListener, isOracleService } from '../action';
import { lineRange } from '../script';

export const listenerAfterService: PairRule = {
  id: 'listener-after-service',
  scope: 'pair',
  level: 'warning',
  title: 'Oracle のサービスをリスナより先に止めている',
  consequence: 'リスナが、停止したデータベースへの接続を受け付け続けます。',
  reason:
    'ガイドの改版履歴 (5版) は、ワークフローの終了スクリプトで Oracle のサービス停止順序の誤りを訂正したと書いています。訂正後の3章はリスナが先です。4章と5章には訂正が反映されていません。',
  sources: [
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '前付' },
  ],
  exception: '例外はありません。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
net start OracleServiceORCL
net start OracleTNSListener
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
net stop OracleServiceORCL
net stop OracleTNSListener
ARMSLEEP 30
:EXIT
exit
`,
  },
  correct: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
net start OracleServiceORCL
net start OracleTNSListener
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
net stop OracleTNSListener
net stop OracleServiceORCL
ARMSLEEP 30
:EXIT
exit
`,
  },
  *check({ stop }) {
    const lines = new Set<number>();
    for (const { actions } of stop.runs) {
      let isServiceStopped = false;
      for (const { action, entry } of actions) {
        if (action.kind !== 'stop-service') continue;
        if (isOracleService(action.service)) isServiceStopped = true;
        else if (isServiceStopped && isOracleListener(action.service)) lines.add(entry.line);
      }
    }
    for (const line of lines) {
      yield {
        role: 'stop',
        range: lineRange(stop, line),
        message: 'リスナを、データベースのサービスより後に止めています',
        hint: 'リスナを止める行を、OracleService を止める行の前に移してください',
      };
    }
  },
};
