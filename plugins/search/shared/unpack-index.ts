import { SearchEngine } from './engine';
import type { IndexedRecord } from './indexed-record';
import { unpack } from './pack';
import type { PackedIndex } from './packed-index';
import { Postings } from './postings';
import { makeThesaurus } from './thesaurus';
import { Vocabulary } from './vocabulary';

/** Makes the engine from the index as it travels. */
export function unpackIndex(packed: PackedIndex): SearchEngine {
  const postings = new Postings(packed);
  const records = unpackRecords(packed);
  const thesaurus = makeThesaurus({ synonyms: packed.synonyms, products: packed.productNames });
  return new SearchEngine(postings, records, new Vocabulary(postings, records.length, thesaurus));
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
  for (let at = 0; at < numbers.length;) {
    const count = numbers[at] ?? 0;
    lists.push(numbers.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return lists;
}
