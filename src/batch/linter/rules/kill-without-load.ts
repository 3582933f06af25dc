import type { PairRule } from '../rule';
import { pairStates } from '../pair-states';
import { lineRange } from '../script';

export const killWithoutLoad: PairRule = {
  id: 'kill-without-load',
  scope: 'pair',
  level: 'error',
  title: '起動していない監視 ID を終了している',
  consequence: 'ARMKILL は働かず、起動した方のサービスと監視が残ります。',
  reason: '監視 ID の綴りの違いか、開始スクリプトの書き忘れです。',
  sources: [{ guide: 'staroffice', section: '4.3.2' }],
  exception: 'オンラインシェルや別のグループが起動した監視を終了するときは、無視してください。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMKILL StarOffice
ARMKILL SOMailGateway
:EXIT
exit
`,
  },
  correct: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMKILL StarOffice
:EXIT
exit
`,
  },
  *check(pair) {
    const lines = new Map<number, string>();
    for (const { start, stop } of pairStates(pair)) {
      const known = new Set(
        start.actions.flatMap(({ action }) =>
          action.kind === 'load' ? [action.watchId.toLowerCase()] : [],
        ),
      );
      for (const { action, entry } of stop.actions) {
        if (action.kind !== 'kill' || known.has(action.watchId.toLowerCase())) continue;
        if (!lines.has(entry.line)) lines.set(entry.line, `${action.watchId} (${stop.name})`);
      }
    }
    for (const [line, what] of lines) {
      yield {
        role: 'stop',
        range: lineRange(pair.stop, line),
        message: `監視 ID ${what} を、開始スクリプトの同じ分岐が起動していません`,
        hint: '監視 ID の綴りをそろえるか、開始スクリプトに ARMLOAD の行を加えてください',
      };
    }
  },
};
