import type { PairRule } from '../rule';
import type { CommandStatement } from '../../ast';
import type { Range } from '../../diagnostic';
import { programName } from '../action';
import type { ScriptRole } from '../script';

interface ShellUse {
  readonly role: ScriptRole;
  readonly shell: string;
  readonly program: string;
  readonly range: Range;
}

/** What a command names of an online shell, in lower case; nothing when it is another command. */
function shellUse(role: ScriptRole, { name, arguments: operands }: CommandStatement): ShellUse[] {
  const shell = /^\s*[SK]\s+(\S+)/i.exec(operands.text)?.[1];
  if (programName(name.text) !== 'sfoscmd' || shell === undefined) return [];
  return [
    { role, shell: shell.toLowerCase(), program: name.text.toLowerCase(), range: name.range },
  ];
}

export const shellOtherFolder: PairRule = {
  id: 'shell-other-folder',
  scope: 'pair',
  level: 'error',
  title: '同じオンラインシェルを別のドライブから操作している',
  consequence:
    'もう一方のグループのドライブの sfoscmd を使うことになり、そのドライブが接続されていないと失敗します。',
  reason:
    'オンラインシェルの sfoscmd は、そのグループの切替パーティションにあります。5.2.2 には、開始と終了で y: と z: が食い違う行が4行あります。',
  sources: [{ guide: 'staroffice', section: '5.2.2' }],
  exception: '例外はありません。',
  problem: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
z:\starspl2\sfoscmd S SPLSV1
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd K SPLSV1
:EXIT
exit
`,
  },
  correct: {
    start: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd S SPLSV1
:EXIT
exit
`,
    stop: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
y:\starspl2\sfoscmd K SPLSV1
:EXIT
exit
`,
  },
  *check(pair) {
    const uses = (['start', 'stop'] as const).flatMap((role) =>
      pair[role].commands.flatMap((command) => shellUse(role, command)),
    );
    for (const shell of new Set(uses.map((use) => use.shell))) {
      const own = uses.filter((use) => use.shell === shell);
      const count = (program: string): number =>
        own.filter((use) => use.program === program).length;
      const programs = [...new Set(own.map((use) => use.program))];
      const usual = programs.reduce(
        (best, next) => (count(next) > count(best) ? next : best),
        programs[0] ?? '',
      );
      for (const { role, program, range } of own) {
        if (program === usual) continue;
        yield {
          role,
          range,
          message: `オンラインシェル ${shell} を ${program} で操作しています。ほかの行は ${usual} です`,
          hint: 'このオンラインシェルのグループの切替パーティションにそろえてください',
        };
      }
    }
  },
};
