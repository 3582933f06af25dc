import type { ScriptRule } from '../rule';
import type { CommandStatement, Statement } from '../../ast';
import { programName } from '../action';

function isLog(statement: Statement | undefined): boolean {
  return statement?.kind === 'command' && programName(statement.name.text) === 'armlog';
}

/** Whether a command starts or ends a process: ARMLOAD, ARMKILL, net start, net stop. */
function isProcess({ name, arguments: operands }: CommandStatement): boolean {
  const program = programName(name.text);
  if (program === 'net') return /^\s*(start|stop)\b/i.test(operands.text);
  return program === 'armload' || program === 'armkill';
}

export const missingArmlog: ScriptRule = {
  id: 'missing-armlog',
  scope: 'script',
  level: 'info',
  title: 'プロセスの起動・終了の前後に ARMLOG がない',
  consequence: '障害のとき、どのコマンドまで進んだかがログに残らず、切り分けに時間がかかります。',
  reason:
    'ガイドの8章は、ARMLOAD、ARMKILL、net start、net stop のような起動・終了の前後に ARMLOG を置くように求めています。ガイドのサンプルには一つも入っていません。',
  sources: [{ guide: 'staroffice', section: '8' }],
  exception: 'ログが要らなければ、なくても動作は変わりません。',
  problem: {
    text: String.raw`ARMLOAD StarOffice /S /M "StarOffice Server"
`,
  },
  correct: {
    text: String.raw`ARMLOG "StarOffice Server START"
ARMLOAD StarOffice /S /M "StarOffice Server"
ARMLOG "StarOffice Server END"
`,
  },
  *check({ statements }) {
    const relevant = statements.filter((statement) => statement.kind !== 'comment');
    for (const [index, statement] of relevant.entries()) {
      if (statement.kind !== 'command' || !isProcess(statement)) continue;
      if (isLog(relevant[index - 1]) && isLog(relevant[index + 1])) continue;
      yield {
        range: statement.range,
        message: '前後に ARMLOG がありません',
        hint: 'この行の前に ARMLOG "… START"、後に ARMLOG "… END" を置いてください',
      };
    }
  },
};
