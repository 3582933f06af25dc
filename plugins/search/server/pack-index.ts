import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { SearchRecord } from '../../../src/content/search';
import { fields, indexOptions, type IndexedFields } from '../shared/index-options';
import { frequencyLevel, lengthLevel } from '../shared/levels';
import { pack } from '../shared/pack';
import type { PackedIndex } from '../shared/packed-index';
import type { Words } from '../shared/thesaurus';

/** Pairs of hiragana in more records than this share tell nothing; they are left out. */
const commonHiragana = 0.03;
const isHiragana = /^\p{Script=Hiragana}+$/u;

type Index = AsPlainObject['index'];

/**
 * The index of records as it travels.
 *
 * @param shards name of the file with the text of each record, in their order
 * @param build marks the build
 */
export function packIndex(
  records: readonly SearchRecord[],
  shards: readonly string[],
  words: Words,
  build: string,
): PackedIndex {
  const { index, fieldLength } = indexOf(records);
  const kept = index.filter(([term, postings]) => isTelling(term, postings, records.length));
  const places = records.map(({ url }) => url.split('#'));
  const pages = table(places.map(([page = '']) => page));
  const kinds = table(records.map(({ kind }) => kind));
  const shardNames = table(shards);
  const paths = listTable(records.map(({ path }) => path));
  const products = listTable(records.map((record) => record.products));
  return {
    build,
    terms: kept.map(([term]) => term),
    ...packPostings(kept),
    lengths: fields.map((_field, at) =>
      pack(records.map((_record, id) => lengthLevel(fieldLength[id]?.[at] ?? 0))),
    ),
    pages: pages.values,
    paths: paths.values,
    kinds: kinds.values,
    products: products.values,
    shards: shardNames.values,
    records: {
      titles: records.map(({ title }) => title),
      anchors: places.map(([, anchor = '']) => anchor),
      pages: pack(pages.indexes),
      kinds: pack(kinds.indexes),
      shards: pack(shardNames.indexes),
      paths: pack(paths.indexes),
      products: pack(products.indexes),
    },
    synonyms: words.synonyms,
    productNames: words.products,
  };
}

function indexOf(records: readonly SearchRecord[]): {
  readonly index: Index;
  readonly fieldLength: Record<string, number[]>;
} {
  const search = new MiniSearch<IndexedFields>(indexOptions);
  search.addAll(
    records.map(({ kind, title, path, text, code, words }, id) => ({
      id,
      // An erratum has no title but a quotation, which its text holds, too.
      title: kind === 'erratum' ? '' : title,
      path: path.join('\n'),
      text,
      code,
      words: words.join('\n'),
    })),
  );
  const { index, fieldLength } = search.toJSON();
  return { index, fieldLength: fieldLength as Record<string, number[]> };
}

function isTelling(term: string, postings: Index[number][1], records: number): boolean {
  if (!isHiragana.test(term)) return true;
  const holders = new Set(Object.values(postings).flatMap((ids) => Object.keys(ids)));
  return holders.size <= records * commonHiragana;
}

function packPostings(index: Index): Pick<PackedIndex, 'counts' | 'gaps' | 'frequencies'> {
  const streams = fields.map((_field, at) => {
    const counts: number[] = [];
    const gaps: number[] = [];
    const levels: number[] = [];
    for (const [, postings] of index) {
      const inField = Object.entries(postings[at] ?? {});
      const sorted = inField
        .map(([id, frequency]) => [Number(id), frequency] as const)
        .sort(([left], [right]) => left - right);
      counts.push(sorted.length);
      let last = -1;
      for (const [id, frequency] of sorted) {
        gaps.push(id - last - 1);
        levels.push(frequencyLevel(frequency));
        last = id;
      }
    }
    return { counts: pack(counts), gaps: pack(gaps), frequencies: pack(levels) };
  });
  return {
    counts: streams.map(({ counts }) => counts),
    gaps: streams.map(({ gaps }) => gaps),
    frequencies: streams.map(({ frequencies }) => frequencies),
  };
}

/** Each value once, and for each place the index of its value. */
function table<Value>(values: readonly Value[]): { values: Value[]; indexes: number[] } {
  const indexes = new Map<Value, number>();
  for (const value of values) if (!indexes.has(value)) indexes.set(value, indexes.size);
  return { values: [...indexes.keys()], indexes: values.map((value) => indexes.get(value) ?? 0) };
}

/** The same for lists: each stands behind its length. */
function listTable(lists: readonly (readonly string[])[]): { values: string[]; indexes: number[] } {
  const { values, indexes } = table(lists.flat());
  let next = 0;
  const packed = lists.flatMap((list) => {
    const start = next;
    next += list.length;
    return [list.length, ...indexes.slice(start, next)];
  });
  return { values, indexes: packed };
}
