import type { FileDefinition } from './schema/file';

export const standbyLabels = {
  single: 'シングルスタンバイ型',
  multi: 'マルチスタンバイ型',
} as const satisfies Record<FileDefinition['standby'], string>;

export const databaseLabels = {
  sqlserver: 'SQL Server',
  oracle: 'Oracle',
} as const satisfies Record<NonNullable<FileDefinition['database']>, string>;

/** Last folders of variants that tell pairs of one type of standby and database apart. */
const names: Readonly<Record<string, string>> = {
  server1: 'サーバ1',
  server2: 'サーバ2',
  group1: 'グループ1',
  group2: 'グループ2',
  grp1: 'GRP1',
  grp2: 'GRP2',
  basic: '基本',
  workflow: 'ワークフロー',
  forum: 'フォーラム',
};

/**
 * What a variant is called where its type of standby and its database are known, e.g. `グループ1`.
 *
 * @param variant folder below the product
 * @returns undefined where they say all
 */
export function variantName(variant: string): string | undefined {
  return names[variant.slice(variant.lastIndexOf('/') + 1)];
}
