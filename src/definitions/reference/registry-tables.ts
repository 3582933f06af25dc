import { shortProductName } from '../products';
import {
  code,
  defineTable,
  link,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import { compare, groupBy } from './group';
import { originCell } from './origin';
import type { RegistryEntry } from './registry-entry';
import type { RegistryKeyUse } from './registry-key';
import type { TableRow } from './table-row';

/**
 * Keys with what the guides have readers do with them.
 *
 * @returns `reference/registry-keys`, by key
 */
export function registryKeysTable(uses: readonly RegistryKeyUse[]): TableDefinition {
  const groups = [...groupBy(uses, ({ key }) => key.toLowerCase())].sort(([left], [right]) =>
    compare(left, right),
  );
  return defineTable({
    id: 'reference/registry-keys',
    caption: 'キーと、登録・変更する製品',
    columns: ['キー', '同期レジストリ', '値を変更するファイル'],
    rows: groups.map(([, group]) => [
      code(group[0]?.key ?? ''),
      originCell(group.filter(({ use }) => use === 'synchronised').map(({ origin }) => origin)),
      originCell(group.filter(({ use }) => use === 'value').map(({ origin }) => origin)),
    ]),
  });
}

/**
 * Values with their data before and after, and the file that makes the change.
 *
 * @param entries values of the `.reg` files
 * @param rows rows of the products' tables: the data before a change stands there
 * @returns `reference/registry-values`, by key and name
 */
export function registryValuesTable(
  entries: readonly RegistryEntry[],
  rows: readonly TableRow[],
): TableDefinition {
  const groups = groupBy(entries, ({ key, name, data, file }) =>
    [key, name, data, beforeOf({ key, name, data, file }, rows) ?? ''].join('\n'),
  );
  const sorted = [...groups.values()].sort(
    ([left], [right]) =>
      compare(left?.key ?? '', right?.key ?? '') || compare(left?.name ?? '', right?.name ?? ''),
  );
  return defineTable({
    id: 'reference/registry-values',
    caption: '値と、変更するファイル',
    columns: ['キー', '名前', '変更前', '変更後', 'ファイル'],
    rows: sorted.flatMap((group) => {
      const [entry] = group;
      if (entry === undefined) return [];
      const before = beforeOf(entry, rows);
      return [
        [
          code(entry.key),
          code(entry.name),
          before === undefined ? plain('—') : beforeCell(before),
          code(entry.data),
          occasions(group),
        ],
      ];
    }),
  });
}

/** The data before a change, where the table of the same file tells it. */
function beforeOf(
  { key, name, file }: RegistryEntry,
  rows: readonly TableRow[],
): string | undefined {
  return rows
    .find(
      ({ table, cell }) => table.file === file.id && cell('キー') === key && cell('名前') === name,
    )
    ?.cell('変更前');
}

/** What is added has no data before: the table says so in brackets. */
function beforeCell(before: string): TableText[] {
  return before.startsWith('(') ? plain(before) : code(before);
}

function occasions(group: readonly RegistryEntry[]): TableText[] {
  const files = new Map(group.map(({ file }) => [file.id, file]));
  return [...files.values()].flatMap((file, index) => [
    ...(index === 0 ? [] : plain('、')),
    ...link(
      `${shortProductName(file.product)}: ${file.title}`,
      `/scripts/${file.product}/${file.variant}/`,
    ),
  ]);
}
