import type { PairRule } from '../rule';
import type { Action } from '../action';
import { pairStates } from '../pair-states';
import { lineRange } from '../script';

/** What a command starts, named so that its stop has the same name. */
function startedName(action: Action): string | undefined {
  switch (action.kind) {
    case 'load':
      return action.watchId;
    case 'start-service':
      return action.service;
    case 'start-shell':
      return action.shell;
    default:
      return undefined;
  }
}

function stoppedName(action: Action): string | undefined {
  switch (action.kind) {
    case 'kill':
      return action.watchId;
    case 'stop-service':
      return action.service;
    case 'stop-shell':
      return action.shell;
    default:
      return undefined;
  }
}

export const stopOrder: PairRule = {
  id: 'stop-order',
  scope: 'pair',
  level: 'warning',
  title: '終了の順が起動の逆になっていない',
  consequence:
    'ほかのサービスが使っているサービスを先に止めることになり、終了に時間がかかるか、データが反映されません。',
  reason:
    'ガイドのサンプルの多くは、起動と逆の順で終了します。MailGateway-SMTP とフォーラムサーバは、StarOffice サーバの直後に起動し、直前に終了するように書かれています。',
  sources: [
    { guide: 'staroffice', section: '2.2.4' },
    { guide: 'staroffice', section: '7.3.4' },
    { guide: 'pp-websam', section: '1.1.4 (5)' },
  ],
  exception:
    '互いに使わないサービスの順は、どちらでも動作します。6章のサンプルは、フォームサーバを先に終了します。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMLOAD StarOffice /S /M "StarOffice Server"
ARMLOAD SOForumServer /S /M "StarOffice Forum Server"
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMKILL StarOffice
ARMKILL SOForumServer
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
ARMLOAD SOForumServer /S /M "StarOffice Forum Server"
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
ARMKILL SOForumServer
ARMKILL StarOffice
:EXIT
exit
`,
  },
  *check(pair) {
    const seen = new Set<number>();
    for (const { start, stop } of pairStates(pair)) {
      const started = start.actions.flatMap(({ action }) => startedName(action) ?? []);
      const stopped = stop.actions.flatMap(({ action, entry }) => {
        const name = stoppedName(action);
        return name !== undefined && started.includes(name) ? [{ name, entry }] : [];
      });
      for (const [index, { name, entry }] of stopped.entries()) {
        const before = stopped[index - 1];
        if (before === undefined || seen.has(entry.line)) continue;
        if (started.indexOf(before.name) >= started.indexOf(name)) continue;
        seen.add(entry.line);
        yield {
          role: 'stop',
          range: lineRange(pair.stop, entry.line),
          message: `${name} より先に、それより前に起動した ${before.name} を終了しています (${stop.name})`,
          hint: '起動と逆の順に並べ替えてください',
        };
      }
    }
  },
};
