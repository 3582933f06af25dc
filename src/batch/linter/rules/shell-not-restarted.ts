import type { PairRule } from '../rule';
import { lineRange, type TracedAction } from '../script';

/** Lines that stop a shell of another group that is not started again in the same run. */
function leftStopped(actions: readonly TracedAction[], own: ReadonlySet<string>): number[] {
  return actions.flatMap(({ action, entry }, index) => {
    if (action.kind !== 'stop-shell' || own.has(action.shell)) return [];
    const again = actions
      .slice(index)
      .some((next) => next.action.kind === 'start-shell' && next.action.shell === action.shell);
    return again ? [] : [entry.line];
  });
}

export const shellNotRestarted: PairRule = {
  id: 'shell-not-restarted',
  scope: 'pair',
  level: 'error',
  title: '一時停止したオンラインシェルを再開していない',
  consequence:
    'もう一方のグループのオンラインシェルが止まったままになり、そのグループの業務が使えません。',
  reason:
    'SQL Server を再起動するには、同じサーバで動くもう一方のグループのオンラインシェルも止める必要があります。5.2.2 は再開し、4.3.2.1 は再開を書き忘れています。',
  sources: [
    { guide: 'staroffice', section: '4.3.2' },
    { guide: 'staroffice', section: '5.2.2' },
  ],
  exception: 'オンラインシェルがサービスの開始時に自動で起動する設定なら、再開されます。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd S SuppliesServer1
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd K SuppliesServer1
z:\starspl2\sfoscmd K SuppliesServer2
net stop MSSQLServer
ARMSLEEP 30
net start MSSQLServer
isql /Usa /P /i c:\mssql\deact1.sql /o c:\mssql\deact1.log
:EXIT
exit
`,
  },
  correct: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd S SuppliesServer1
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd K SuppliesServer1
z:\starspl2\sfoscmd K SuppliesServer2
net stop MSSQLServer
ARMSLEEP 30
net start MSSQLServer
isql /Usa /P /i c:\mssql\deact1.sql /o c:\mssql\deact1.log
z:\starspl2\sfoscmd S SuppliesServer2
:EXIT
exit
`,
  },
  *check(pair) {
    const own = new Set(
      pair.start.runs.flatMap(({ state, actions }) =>
        state.server === 'HOME'
          ? actions.flatMap(({ action }) => (action.kind === 'start-shell' ? [action.shell] : []))
          : [],
      ),
    );
    // A group whose shells start by themselves names none: what it stops is its own.
    if (own.size === 0) return;
    for (const role of ['start', 'stop'] as const) {
      const lines = new Set(pair[role].runs.flatMap(({ actions }) => leftStopped(actions, own)));
      for (const line of lines) {
        yield {
          role,
          range: lineRange(pair[role], line),
          message: 'もう一方のグループのオンラインシェルを止めたまま、再開していません',
          hint: '最後に sfoscmd S でこのオンラインシェルを開始する行を加えてください',
        };
      }
    }
  },
};
