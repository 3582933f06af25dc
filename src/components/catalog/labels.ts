import type { CatalogEntry } from '../../content/pages';
import { databaseLabels, standbyLabels, variantName } from '../../definitions/variant-labels';

export { databaseLabels, standbyLabels, variantName };

export const roleLabels = {
  start: '開始スクリプト',
  stop: '終了スクリプト',
  other: 'そのほか',
} as const satisfies Record<CatalogEntry['role'], string>;

/** A pair in words, e.g. 「マルチスタンバイ型 ／ Oracle ／ グループ2」. */
export function variantLabel(
  entry: Pick<CatalogEntry, 'standby' | 'database' | 'variant'>,
): string {
  const { standby, database, variant } = entry;
  return [
    standbyLabels[standby],
    database === null ? undefined : databaseLabels[database],
    variantName(variant),
  ]
    .filter((part) => part !== undefined)
    .join(' ／ ');
}

/** URL of the page that shows a file with those of its folder, without base URL. */
export function variantUrl({
  product,
  variant,
}: Pick<CatalogEntry, 'product' | 'variant'>): string {
  return `/scripts/${product}/${variant}/`;
}

/** In how many cluster states a script was run and compared; files that do not run have no such state. */
export function verifiedLabel({ file, verified }: Pick<CatalogEntry, 'file' | 'verified'>): string {
  if (!/\.bat$/i.test(file)) return '対象外';
  return verified === null ? '未確認' : `${verified.matching}/${verified.states} 状態で一致`;
}

/** The anchor of a file's row on `/scripts/`. */
export function rowAnchor(path: string): string {
  return `file-${path.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
