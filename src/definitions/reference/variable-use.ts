import { parse, walkStatements } from '../../batch';
import type { FileText } from './file-text';
import { inFile, inProduct, type Origin } from './origin';
import type { TableRow } from './table-row';

/** An environment variable where it is set or read. */
export interface VariableUse {
  readonly name: string;
  readonly action: 'set' | 'read';
  /** What `set` gives it. */
  readonly value?: string;
  readonly origin: Origin;
}

/** `%NAME%` outside of batch files: in a path of a table or of a configuration file. */
const reference = /%([A-Za-z_]\w*)%/g;

/**
 * Every environment variable of the definitions: `set` statements and `%…%` of the batch files, read by
 * the batch parser, and `%…%` in other files and in the products' tables.
 *
 * @returns one entry for each place
 */
export function variableUses(
  texts: readonly FileText[],
  rows: readonly TableRow[],
): readonly VariableUse[] {
  return [
    ...texts.flatMap(({ file, lines }) =>
      file.language === 'bat'
        ? inBatch(lines.join('\n'), file.id, inFile(file))
        : lines.flatMap((line) => inText(line, inFile(file))),
    ),
    ...rows
      .filter(({ table }) => table.file === undefined)
      .flatMap(({ table, cells }) => cells.flatMap((cell) => inText(cell, inProduct(table.id)))),
  ];
}

function inBatch(text: string, name: string, origin: Origin): VariableUse[] {
  const { program } = parse(text, { file: name });
  const set = [...walkStatements(program.statements)].flatMap((statement): VariableUse[] =>
    statement.kind === 'set'
      ? [{ name: statement.name.text, action: 'set', value: statement.value.text, origin }]
      : [],
  );
  const read = program.expressions.flatMap(({ expression }): VariableUse[] =>
    'name' in expression ? [{ name: expression.name, action: 'read', origin }] : [],
  );
  return [...set, ...read];
}

function inText(text: string, origin: Origin): VariableUse[] {
  return [...text.matchAll(reference)].map(([, name = '']) => ({ name, action: 'read', origin }));
}
