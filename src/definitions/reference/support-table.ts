import type { Definitions } from '../definitions';
import { shortProductName } from '../products';
import type { FileDefinition } from '../schema/file';
import {
  defineTable,
  joined,
  link,
  notStated,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import { databaseLabels, standbyLabels, variantName } from '../variant-labels';
import { sourceCell } from './source-cell';
import type { Support } from './support';

/**
 * What each product runs with, by type of standby and database.
 *
 * @param support what the guides say
 * @param definitions the pairs of scripts of a row are found here
 * @returns `reference/support-matrix`
 */
export function supportTable(
  support: readonly Support[],
  { files }: Pick<Definitions, 'files'>,
): TableDefinition {
  return defineTable({
    id: 'reference/support-matrix',
    caption: '製品、型、データベースごとの動作環境',
    columns: ['製品', '型、データベース', '製品の版', 'CLUSTERPRO', 'OS', '条件と出典'],
    rows: support.map((row) => [
      link(shortProductName(row.product), `/${row.product}/`),
      kindCell(row, [...files.values()]),
      stated(row.version),
      stated(row.clusterpro),
      stated(row.os),
      [
        ...(row.note === undefined ? [] : plain(`${row.note}。`)),
        ...plain('('),
        ...sourceCell(row.sources),
        ...plain(')'),
      ],
    ]),
  });
}

/** Type and database; it leads to the scripts for them, or names their pairs one by one. */
function kindCell(row: Support, files: readonly FileDefinition[]): TableText[] {
  const { standby, database, databaseVersion } = row;
  const kind = [
    standbyLabels[standby],
    database === null ? undefined : databaseLabels[database],
    databaseVersion,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const pairs = pairsOf(row, files);
  const [only] = pairs;
  if (only === undefined) return plain(kind);
  if (pairs.length === 1) return link(kind, pageOf(only));
  return [
    ...plain(`${kind}: `),
    ...joined(pairs.map((pair) => link(variantName(pair.variant) ?? pair.variant, pageOf(pair)))),
  ];
}

function pairsOf(
  { product, standby, database }: Support,
  files: readonly FileDefinition[],
): readonly FileDefinition[] {
  return files.filter(
    (file) =>
      file.role === 'start' &&
      file.product === product &&
      file.standby === standby &&
      file.database === database,
  );
}

function pageOf({ product, variant }: FileDefinition): string {
  return `/scripts/${product}/${variant}/`;
}

function stated(value: string | undefined): TableText[] {
  return value === undefined ? notStated() : plain(value);
}
