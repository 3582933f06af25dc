import type { CatalogEntry } from '../../content/pages';

export const standbyLabels = {
  single: 'シングルスタンバイ型',
  multi: 'マルチスタンバイ型',
} as const satisfies Record<CatalogEntry['standby'], string>;

export const databaseLabels = { sqlserver: 'SQL Server', oracle: 'Oracle' } as const;

export const roleLabels = {
  start: '開始スクリプト',
  stop: '終了スクリプト',
  other: 'そのほか',
} as const satisfies Record<CatalogEntry['role'], string>;

/** A pair in words, e.g. 「マルチスタンバイ型 ／ Oracle ／ group2」. */
export function variantLabel(entry: Pick<CatalogEntry, 'standby' | 'database' | 'group'>): string {
  const { standby, database, group } = entry;
  return [standbyLabels[standby], database && databaseLabels[database], group]
    .filter((part) => part !== null)
    .join(' ／ ');
}

/** URL of the page that shows a file with those of its folder, without base URL. */
export function variantUrl({
  product,
  variant,
}: Pick<CatalogEntry, 'product' | 'variant'>): string {
  return `/scripts/${product}/${variant}/`;
}
