import { describe, expect, it } from 'vitest';
import { choose, everything, isFiltering, usedOptions, type FilterRules } from './facet';
import { EntryFinder } from './find-entries';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly products: readonly string[];
  readonly severity: string;
}

const entries: readonly Sample[] = [
  {
    id: 'a',
    text: 'フェイルオーバーで止まる',
    products: ['server', 'workflow'],
    severity: 'danger',
  },
  {
    id: 'b',
    text: 'データベースに「問題有り」の印が付く',
    products: ['workflow'],
    severity: 'danger',
  },
  { id: 'c', text: '起動時間が延びるフェールオーバ', products: ['server'], severity: 'note' },
];

const rules: FilterRules<Sample> = {
  idOf: ({ id }) => id,
  textOf: ({ text }) => text,
  facets: [
    {
      name: 'product',
      label: '製品',
      control: 'list',
      options: ['server', 'workflow', 'common'].map((value) => ({ value, label: value })),
      valuesOf: ({ products }) => products,
    },
    {
      name: 'severity',
      label: '重大さ',
      control: 'buttons',
      options: ['danger', 'note'].map((value) => ({ value, label: value })),
      valuesOf: ({ severity }) => [severity],
    },
  ],
};

const finder = new EntryFinder(entries, rules);
const idsOf = (state: Parameters<typeof finder.find>[0]): string[] => [...finder.find(state).ids];

describe('EntryFinder', () => {
  it('finds all without a filter', () => {
    expect(idsOf(everything)).toEqual(['a', 'b', 'c']);
  });

  it.each(['ﾌｪｲﾙｵｰﾊﾞｰ', 'フェールオーバー', 'フェイルオーバ'])(
    'knows %s as the search does',
    (query) => {
      expect(idsOf({ ...everything, query })).toEqual(['a', 'c']);
    },
  );

  it.each([
    ['切り', ['x']],
    ['切り替', ['x', 'y']],
    ['切替', ['x', 'y']],
    ['立ち', ['x']],
  ])('finds %s while a compound is being typed', (query, expected) => {
    const compounds = [
      { id: 'x', text: '系の切り替えとサーバの立ち上げ' },
      { id: 'y', text: '切替パーティション' },
      { id: 'z', text: '切断と目立つ印' },
    ].map((entry): Sample => ({ ...entry, products: [], severity: 'note' }));
    const found = new EntryFinder(compounds, rules).find({ ...everything, query });
    expect([...found.ids]).toEqual(expected);
  });

  it('wants every word, in any order', () => {
    expect(idsOf({ ...everything, query: '止まる　フェイルオーバー' })).toEqual(['a']);
    expect(idsOf({ ...everything, query: '止まる 問題有り' })).toEqual([]);
  });

  it('takes any value of a facet and every facet', () => {
    expect(idsOf(choose(everything, 'product', ['server', 'workflow']))).toEqual(['a', 'b', 'c']);
    const workflow = choose(everything, 'product', ['workflow']);
    expect(idsOf(choose(workflow, 'severity', ['note']))).toEqual([]);
  });

  it('counts for each value what it would show with the rest of the filter', () => {
    const { counts } = finder.find(choose(everything, 'severity', ['danger']));
    expect(Object.fromEntries(counts.get('product') ?? [])).toEqual({ server: 1, workflow: 2 });
    // The facet's own choice does not count against its other values.
    expect(Object.fromEntries(counts.get('severity') ?? [])).toEqual({ danger: 2, note: 1 });
    const words = finder.find({ ...everything, query: '問題有り' }).counts;
    expect(Object.fromEntries(words.get('severity') ?? [])).toEqual({ danger: 1 });
  });
});

describe('facets', () => {
  it('offer the values that entries have, in their order', () => {
    const [product] = rules.facets;
    expect(product && usedOptions(product, entries).map(({ value }) => value)).toEqual([
      'server',
      'workflow',
    ]);
  });

  it('are no filter once the last choice is taken back', () => {
    const chosen = choose(everything, 'product', ['server']);
    expect(isFiltering(chosen)).toBe(true);
    expect(choose(chosen, 'product', [])).toEqual(everything);
  });
});
