import { code, defineTable, joined, plain, type TableDefinition } from '../schema/table';
import { commandForm } from './command-form';
import { isArmCommand, type CommandUse } from './command-use';
import { compare, groupBy } from './group';
import { originCell } from './origin';

/**
 * What scripts and procedures call: one row for each command and form of its arguments.
 *
 * @param uses every command line of the definitions
 * @returns `reference/arm-command-forms` for the cluster software's commands and
 *   `reference/other-command-forms` for all others
 */
export function commandTables(uses: readonly CommandUse[]): readonly TableDefinition[] {
  const ofArm = (use: CommandUse): boolean => isArmCommand(use.name);
  return [
    formTable('reference/arm-command-forms', 'CLUSTERPRO のコマンドの使われ方', uses.filter(ofArm)),
    formTable(
      'reference/other-command-forms',
      'そのほかのコマンドの使われ方',
      uses.filter((use) => !ofArm(use)),
    ),
  ];
}

function formTable(id: string, caption: string, uses: readonly CommandUse[]): TableDefinition {
  const rows = [...groupBy(uses, commandForm)]
    .sort(([left], [right]) => compare(left, right))
    .map(([form, group]) => {
      // An example in a comment counts only where nothing runs the same form.
      const run = group.filter(({ isExample }) => !isExample);
      const shown = run.length > 0 ? run : group;
      const spellings = new Set(shown.map(({ written }) => written.replaceAll('"', '')));
      return [
        code(form),
        joined([...spellings].sort(compare).map(code)),
        [
          ...(run.length > 0 ? [] : plain('コメントの例: ')),
          ...originCell(shown.map(({ origin }) => origin)),
        ],
      ];
    });
  return defineTable({
    id,
    caption,
    columns: ['形', '書き方', '製品 (ファイルの数)'],
    rows,
  });
}
