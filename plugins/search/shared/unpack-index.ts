import MiniSearch, { type AsPlainObject } from 'minisearch';
import { SearchEngine } from './engine';
import { fields, indexOptions, type IndexedFields } from './index-options';
import type { IndexedRecord } from './indexed-record';
import { frequencyOf, lengthOf } from './levels';
import { unpack } from './pack';
import type { PackedIndex } from './packed-index';
import { makeThesaurus } from './thesaurus';
import { Vocabulary } from './vocabulary';

/** Makes the engine from the index as it travels. */
export function unpackIndex(packed: PackedIndex): SearchEngine {
  const records = unpackRecords(packed);
  const { index, frequency } = unpackTerms(packed);
  const lengths = packed.lengths.map((text) => unpack(text).map(lengthOf));
  const ids = records.map((_record, id) => id);
  const plain: AsPlainObject = {
    documentCount: records.length,
    nextId: records.length,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(ids.map((id) => [id, lengths.map((of) => of[id] ?? 0)])),
    averageFieldLength: lengths.map((of) => average(of)),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
  const thesaurus = makeThesaurus({ synonyms: packed.synonyms, products: packed.productNames });
  return new SearchEngine(
    MiniSearch.loadJS<IndexedFields>(plain, indexOptions),
    records,
    new Vocabulary(frequency, records.length, thesaurus),
  );
}

type Postings = Record<string, Record<string, number>>;

/** What MiniSearch wants for each term, and in how many records each stands. */
function unpackTerms({ terms, counts, gaps, frequencies }: PackedIndex): {
  readonly index: [string, Postings][];
  readonly frequency: ReadonlyMap<string, number>;
} {
  const streams = fields.map((_field, at) => ({
    counts: unpack(counts[at] ?? ''),
    gaps: unpack(gaps[at] ?? ''),
    levels: unpack(frequencies[at] ?? ''),
    next: 0,
  }));
  const index: [string, Postings][] = [];
  const frequency = new Map<string, number>();
  terms.forEach((term, place) => {
    const postings: Postings = {};
    const records = new Set<number>();
    streams.forEach((stream, field) => {
      const count = stream.counts[place] ?? 0;
      if (count === 0) return;
      const inField: Record<string, number> = {};
      let id = -1;
      for (const end = stream.next + count; stream.next < end; stream.next += 1) {
        id += (stream.gaps[stream.next] ?? 0) + 1;
        inField[id] = frequencyOf(stream.levels[stream.next] ?? 0);
        records.add(id);
      }
      postings[field] = inField;
    });
    index.push([term, postings]);
    frequency.set(term, records.size);
  });
  return { index, frequency };
}

function unpackRecords(packed: PackedIndex): IndexedRecord[] {
  const { records } = packed;
  const columns = {
    pages: unpack(records.pages),
    kinds: unpack(records.kinds),
    shards: unpack(records.shards),
  };
  const paths = unpackLists(records.paths);
  const products = unpackLists(records.products);
  const from = <Value>(list: readonly Value[], at: number | undefined): Value => {
    const value = list[at ?? -1];
    if (value === undefined) throw new RangeError('The search index is damaged.');
    return value;
  };
  return records.titles.map((title, id) => {
    const anchor = records.anchors[id] ?? '';
    return {
      kind: from(packed.kinds, columns.kinds[id]),
      products: (products[id] ?? []).map((at) => from(packed.products, at)),
      url: from(packed.pages, columns.pages[id]) + (anchor === '' ? '' : `#${anchor}`),
      title,
      path: (paths[id] ?? []).map((at) => from(packed.paths, at)),
      shard: from(packed.shards, columns.shards[id]),
    };
  });
}

/** Lists of numbers, each behind its length. */
function unpackLists(text: string): number[][] {
  const numbers = unpack(text);
  const lists: number[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at] ?? 0;
    lists.push(numbers.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return lists;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
