import { describe, expect, it } from 'vitest';
import { everything } from './facet';
import { readFilter, writeFilter, type AddressFacet } from './filter-address';

const facets: readonly AddressFacet[] = [
  { name: 'product', options: options('server', 'workflow', 'common') },
  { name: 'phase', options: options('構築', '追加・保守', '削除') },
];

function options(...values: readonly string[]) {
  return values.map((value) => ({ value, label: value }));
}

describe('readFilter', () => {
  it('reads the text and the choices', () => {
    expect(readFilter('?q=a+b&product=server&phase=%E5%89%8A%E9%99%A4', facets)).toEqual({
      query: 'a b',
      chosen: { product: ['server'], phase: ['削除'] },
    });
  });

  it.each(['?phase=構築,削除', '?phase=削除&phase=構築', '?phase=%E6%A7%8B%E7%AF%89%2C削除'])(
    'reads several values of one facet: %s',
    (search) => {
      expect(readFilter(search, facets).chosen).toEqual({ phase: ['構築', '削除'] });
    },
  );

  it('passes over what the index does not know', () => {
    expect(readFilter('?product=nothing&phase=&severity=danger&x=1', facets)).toEqual(everything);
  });

  it('cuts a text that nobody types', () => {
    expect(readFilter(`?q=${'a'.repeat(500)}`, facets).query).toHaveLength(200);
  });
});

describe('writeFilter', () => {
  it.each([
    '',
    '?q=a+b',
    '?product=server,workflow',
    '?q=x&product=common&phase=%E6%A7%8B%E7%AF%89',
  ])('writes what it reads: %s', (search) => {
    expect(writeFilter(readFilter(search, facets), facets)).toBe(search);
  });

  it('writes one address for every way to a filter', () => {
    expect(
      writeFilter(
        { query: ' a ', chosen: { phase: ['削除', '構築'], product: ['server'] } },
        facets,
      ),
    ).toBe(writeFilter(readFilter('?product=server&phase=構築,削除&q=a', facets), facets));
  });
});
