import type { SearchRecord } from '../../../src/content/search';
import { packIndex } from './pack-index';
import { searchWords } from './words';
import type { SearchEngine } from '../shared/engine';
import { unpackIndex } from '../shared/unpack-index';

/** A record of which only what matters is stated. */
export function record(url: string, given: Partial<SearchRecord>): SearchRecord {
  return {
    id: url,
    kind: 'guide',
    products: ['common'],
    url,
    title: '',
    path: [],
    text: '',
    code: '',
    words: [],
    ...given,
  };
}

/** The engine of some records, through the form in which the index travels. */
export function engineOf(records: readonly SearchRecord[]): SearchEngine {
  const packed = packIndex(
    records,
    records.map(() => 'all'),
    searchWords(),
    'build',
  );
  return unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed);
}

/** URLs of what a query finds, best first. */
export function urlsOf(engine: SearchEngine, query: string): (string | undefined)[] {
  return engine.search(query).map(({ id }) => engine.records[id]?.url);
}
