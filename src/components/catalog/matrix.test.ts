import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '../../content/pages';
import { variantLabel } from './labels';
import { buildMatrix } from './matrix';

function entry(product: string, variant: string, change: Partial<CatalogEntry> = {}): CatalogEntry {
  const file = change.file ?? 'start.bat';
  return {
    path: `${product}/${variant}/${file}`,
    product,
    productName: product.toUpperCase(),
    variant,
    file,
    standby: 'single',
    database: null,
    group: null,
    role: 'start',
    encoding: 'CP932',
    newline: 'CRLF',
    bytes: 1,
    sha256: '0'.repeat(64),
    source: { guide: 'guide', section: '1' },
    errata: [],
    verified: null,
    ...change,
  };
}

describe('buildMatrix', () => {
  const entries = [
    entry('b', 'multi/oracle/group1', { standby: 'multi', database: 'oracle', group: 'group1' }),
    entry('b', 'multi/oracle/group2', { standby: 'multi', database: 'oracle', group: 'group2' }),
    entry('b', 'multi/oracle/group2', { role: 'stop', standby: 'multi', file: 'stop.bat' }),
    entry('a', 'single'),
  ];

  it('has a column for each kind that exists, single standby first', () => {
    expect(buildMatrix(entries).columns).toEqual([
      { standby: 'single', database: null },
      { standby: 'multi', database: 'oracle' },
    ]);
  });

  it('has a row for each product in the order of the catalogue, and one link for each pair', () => {
    expect(buildMatrix(entries).rows).toEqual([
      {
        product: 'b',
        productName: 'B',
        cells: [
          [],
          [
            { url: '/scripts/b/multi/oracle/group1/', label: 'グループ1' },
            { url: '/scripts/b/multi/oracle/group2/', label: 'グループ2' },
          ],
        ],
      },
      {
        product: 'a',
        productName: 'A',
        cells: [[{ url: '/scripts/a/single/', label: 'start・stop' }], []],
      },
    ]);
  });
});

it('names a pair by what sets it apart', () => {
  expect(variantLabel({ standby: 'single', database: null, variant: 'single' })).toBe(
    'シングルスタンバイ型',
  );
  expect(variantLabel({ standby: 'multi', database: 'oracle', variant: 'multi/oracle/grp2' })).toBe(
    'マルチスタンバイ型 ／ Oracle ／ GRP2',
  );
});
