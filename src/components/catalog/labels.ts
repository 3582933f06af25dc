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

type Kind = Pick<CatalogEntry, 'standby' | 'database'>;

/** Type of standby and database in words, e.g. 「シングルスタンバイ型 ／ Oracle」. */
export function kindLabel({ standby, database }: Kind): string {
  return [standbyLabels[standby], ...(database === null ? [] : [databaseLabels[database]])].join(
    ' ／ ',
  );
}

/** The same with the group where there are several, e.g. 「マルチスタンバイ型 ／ Oracle ／ group2」. */
export function variantLabel(entry: Kind & Pick<CatalogEntry, 'group'>): string {
  return [kindLabel(entry), ...(entry.group === null ? [] : [entry.group])].join(' ／ ');
}

/** URL of the page of a pair of scripts, without base URL. */
export function variantUrl({
  product,
  variant,
}: Pick<CatalogEntry, 'product' | 'variant'>): string {
  return `/scripts/${product}/${variant}/`;
}
