import type { SearchKind } from '../../../src/content/search/record';
import type { Hit, SearchEngine } from '../shared/engine';
import type { IndexedRecord } from '../shared/indexed-record';

/** What a reader narrows the results down to; empty for everything. */
export interface Filters {
  readonly product: string;
  readonly kinds: readonly SearchKind[];
}

export const noFilters: Filters = { product: '', kinds: [] };

/** Whether anything is left out. */
export function isFiltered({ product, kinds }: Filters): boolean {
  return product !== '' || kinds.length > 0;
}

/** A hit with its record. */
export interface Result extends Hit {
  readonly record: IndexedRecord;
}

export interface Results {
  /** Ranked, after the filters. */
  readonly list: readonly Result[];
  /** How many there would be with this kind, or this product, in place of the chosen. */
  readonly byKind: ReadonlyMap<SearchKind, number>;
  readonly byProduct: ReadonlyMap<string, number>;
}

/** Searches, narrows down and counts. */
export function findResults(engine: SearchEngine, query: string, filters: Filters): Results {
  const start = performance.now();
  const hits = engine.search(query);
  // Seen in a browser's tools, and by the bench.
  performance.measure('search-query', { start });
  const all = hits.flatMap((hit) => {
    const record = engine.records[hit.id];
    return record === undefined ? [] : [{ ...hit, record }];
  });
  const inProduct = all.filter(({ record }) => isOfProduct(record, filters.product));
  const ofKind = all.filter(({ record }) => isOfKind(record, filters.kinds));
  return {
    list: inProduct.filter(({ record }) => isOfKind(record, filters.kinds)),
    byKind: count(inProduct.map(({ record }) => record.kind)),
    byProduct: count(ofKind.flatMap(({ record }) => record.products)),
  };
}

/** Results of one kind. */
export interface ResultGroup {
  readonly kind: SearchKind;
  readonly results: readonly Result[];
  /** Place of the first among the results of all groups. */
  readonly first: number;
}

/** Results by kind: the kinds in the order of their best hits, a few of each. */
export function groupResults(
  list: readonly Result[],
  most: { readonly groups: number; readonly perGroup: number },
): readonly ResultGroup[] {
  const byKind = new Map<SearchKind, Result[]>();
  for (const result of list) {
    const group = byKind.get(result.record.kind) ?? [];
    if (group.length < most.perGroup) byKind.set(result.record.kind, [...group, result]);
  }
  const groups: ResultGroup[] = [];
  let first = 0;
  for (const [kind, results] of [...byKind].slice(0, most.groups)) {
    groups.push({ kind, results, first });
    first += results.length;
  }
  return groups;
}

function isOfProduct({ products }: IndexedRecord, product: string): boolean {
  return product === '' || products.includes(product);
}

function isOfKind({ kind }: IndexedRecord, kinds: readonly SearchKind[]): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

function count<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
