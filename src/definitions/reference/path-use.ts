import type { FileText } from './file-text';
import { inFile, inProduct, type Origin } from './origin';
import type { RegistryEntry } from './registry-entry';
import type { TableRow } from './table-row';

/** A path that stands somewhere in the definitions. */
export interface PathUse {
  readonly path: string;
  readonly origin: Origin;
}

/** A drive or a variable, then folders: `c:\mssql\act.sql`, `%ALROOT%\bin`. */
const pathInText = /(?:(?<![A-Za-z])[A-Za-z]:|%\w+%)\\[\w.$-]+(?:\\[\w.$-]+)*/g;

/** A cell or a registry value that is a path as a whole may hold blanks. */
const wholePath = /^(?:[A-Za-z]:|%\w+%)(?:\\[\w.$()-]+(?: [\w.$()-]+)*)+$/;

/**
 * Every path of the definitions: in the files' texts, in the data of registry values, and in cells of the
 * products' tables that hold a path alone.
 *
 * @returns one entry for each place
 */
export function pathUses(
  texts: readonly FileText[],
  entries: readonly RegistryEntry[],
  rows: readonly TableRow[],
): readonly PathUse[] {
  return [
    // In a `.reg` file backslashes are doubled: its paths are read from the entries.
    ...texts
      .filter(({ file }) => file.language !== 'reg')
      .flatMap(({ file, lines }) =>
        lines.flatMap((line) =>
          [...line.matchAll(pathInText)].map(([path]) => ({ path, origin: inFile(file) })),
        ),
      ),
    ...entries
      .filter(({ data }) => wholePath.test(data))
      .map(({ data, file }) => ({ path: data, origin: inFile(file) })),
    ...rows
      .filter(({ table }) => table.file === undefined)
      .flatMap(({ table, cells }) =>
        cells
          .filter((cell) => wholePath.test(cell))
          .map((path) => ({ path, origin: inProduct(table.id) })),
      ),
  ];
}
