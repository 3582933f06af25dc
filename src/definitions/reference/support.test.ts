import { describe, expect, it } from 'vitest';
import { definitions } from '..';
import { productSlugs } from '../products';
import { sourceSchema } from '../schema/source';
import { support } from './support';
import { supportTable } from './support-table';
import { aFile, definitionsOf, rowTexts } from './test-support';

const kindOf = ({
  product,
  standby,
  database,
}: Pick<(typeof support)[number], 'product' | 'standby' | 'database'>) =>
  `${product} ${standby} ${database}`;

describe('the support matrix', () => {
  it('has one row for each type of standby and database of which there are scripts', () => {
    const pairs = [...definitions.files.values()].filter(({ role }) => role === 'start');
    expect(new Set(support.map(kindOf))).toEqual(new Set(pairs.map(kindOf)));
    expect(support).toHaveLength(new Set(support.map(kindOf)).size);
  });

  it('keeps the order of the products, and names sections as the guides do', () => {
    const order = support.map(({ product }) => productSlugs.indexOf(product));
    expect([...order].sort((left, right) => left - right)).toEqual(order);
    const sources = support.flatMap((row) => row.sources);
    expect(sources.filter((source) => !sourceSchema.safeParse(source).success)).toEqual([]);
  });
});

describe('supportTable', () => {
  const row = {
    product: 'workflow',
    standby: 'multi',
    database: 'oracle',
    databaseVersion: '8',
    os: 'NT',
    note: '注',
    sources: [{ guide: 'staroffice', section: '3.4' }],
  } as const;
  const pair = (group: string) =>
    aFile({
      product: 'workflow',
      variant: `multi/oracle/${group}`,
      standby: 'multi',
      database: 'oracle',
    });
  const table = (...files: ReturnType<typeof aFile>[]) =>
    rowTexts(supportTable([row], definitionsOf({ product: 'workflow', files })))[0];

  it('leads to the scripts, and says what the guide does not', () => {
    expect(table(pair('group1'))).toEqual([
      'ワークフロー </workflow/>',
      'マルチスタンバイ型 Oracle 8 </scripts/workflow/multi/oracle/group1/>',
      '— [出典に記載なし]',
      '— [出典に記載なし]',
      'NT',
      '注。(StarOffice 3.4)',
    ]);
  });

  it('names several pairs one by one, and none without a link', () => {
    expect(table(pair('group1'), pair('group2'))?.[1]).toBe(
      'マルチスタンバイ型 Oracle 8: グループ1 </scripts/workflow/multi/oracle/group1/>、グループ2 </scripts/workflow/multi/oracle/group2/>',
    );
    expect(table()?.[1]).toBe('マルチスタンバイ型 Oracle 8');
  });
});
