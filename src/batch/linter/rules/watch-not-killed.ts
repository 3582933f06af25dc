import type { PairRule } from '../rule';
import { pairStates } from '../pair-states';
import { lineRange } from '../script';

export const watchNotKilled: PairRule = {
  id: 'watch-not-killed',
  scope: 'pair',
  level: 'error',
  title: '起動した監視 ID を終了していない',
  consequence:
    'フェイルオーバーグループを停止しても、サービスと監視が残ります。切替パーティションを切り離せず、サーバがシャットダウンすることがあります。',
  reason:
    'ガイドは、ARMLOAD を開始スクリプト、ARMKILL を終了スクリプトに、同じ監視 ID で書きます。監視 ID の大文字と小文字は区別しません。',
  sources: [
    { guide: 'staroffice', section: '1.4.1' },
    { guide: 'staroffice', section: '4.3.2' },
  ],
  exception:
    '5.2.2 のバックアップノードの分岐のように、同じ監視 ID をもう一方のグループのために残すときは、無視してください。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
ARMLOAD WorkFlow /S /M "WWF Server"
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
        stop.actions.flatMap(({ action }) =>
          action.kind === 'kill' ? [action.watchId.toLowerCase()] : [],
        ),
      );
      for (const { action, entry } of start.actions) {
        if (action.kind !== 'load' || known.has(action.watchId.toLowerCase())) continue;
        if (!lines.has(entry.line)) lines.set(entry.line, `${action.watchId} (${start.name})`);
      }
    }
    for (const [line, what] of lines) {
      yield {
        role: 'start',
        range: lineRange(pair.start, line),
        message: `監視 ID ${what} を、終了スクリプトの同じ分岐が終了していません`,
        hint: '終了スクリプトに ARMKILL の行を加えるか、監視 ID をそろえてください',
      };
    }
  },
};
