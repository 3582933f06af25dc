import { piecesText } from '../../batch/render';
import type { Definitions } from '../definitions';
import { resolve } from '../schema/template';
import { inFile, inProduct, type Origin } from './origin';
import type { RegistryEntry } from './registry-entry';
import type { TableRow } from './table-row';

/** What happens to a key somewhere. */
export interface RegistryKeyUse {
  readonly key: string;
  /** `synchronised`: it is registered with the failover group; `value`: a file sets one of its values. */
  readonly use: 'synchronised' | 'value' | 'named';
  readonly origin: Origin;
}

const wholeKey = /^HKEY_[A-Z_]+(\\[^\\]+)+$/;

/** Tables and facts that list the keys to synchronise say so in their caption or name. */
const synchronises = /同期レジストリ|レジストリ同期|synchroni[sz]ed/;

/**
 * Every registry key of the definitions: of the `.reg` files, of the products' tables, and of facts whose
 * names end in `key`.
 *
 * @returns one entry for each place
 */
export function registryKeyUses(
  { facts, defaults }: Definitions,
  entries: readonly RegistryEntry[],
  rows: readonly TableRow[],
): readonly RegistryKeyUse[] {
  const ofFacts = [...facts].flatMap(([id, fact]): RegistryKeyUse[] => {
    const key = piecesText(resolve(fact, defaults));
    if (!/(^|[/-])keys?$/.test(id) || !wholeKey.test(key)) return [];
    return [{ key, use: synchronises.test(id) ? 'synchronised' : 'named', origin: inProduct(id) }];
  });
  const ofTables = rows.flatMap(({ table, cells }): RegistryKeyUse[] =>
    // Values of a `.reg` file stand in its table, too: the file is the nearer place.
    table.file !== undefined
      ? []
      : cells
          .filter((cell) => wholeKey.test(cell))
          .map((key) => ({
            key,
            use: synchronises.test(`${table.id} ${table.caption}`) ? 'synchronised' : 'named',
            origin: inProduct(table.id),
          })),
  );
  const ofFiles = entries.map(({ key, file }): RegistryKeyUse => ({
    key,
    use: 'value',
    origin: inFile(file),
  }));
  return [...ofTables, ...ofFacts, ...ofFiles];
}
