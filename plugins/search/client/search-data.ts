import type { SearchEngine } from '../shared/engine';
import type { PackedIndex } from '../shared/packed-index';
import { indexScript, receiverName, textScript, type SearchReceiver } from '../shared/scripts';
import { unpackIndex } from '../shared/unpack-index';
import { loadScript } from './load-script';

/** The index, loaded when a reader first asks and kept for the whole visit. */
export interface SearchData {
  readonly engine: SearchEngine;
  /** The texts of a shard by records; empty when they are of another build. */
  readonly texts: (shard: string) => Promise<ReadonlyMap<number, string>>;
}

let data: Promise<SearchData> | undefined;

/**
 * @param baseUrl of the site, with slashes at both ends
 * @throws {Error} when the index cannot be loaded; it may be asked for again
 */
export function loadSearchData(baseUrl: string): Promise<SearchData> {
  data ??= load(baseUrl).catch((error: unknown) => {
    data = undefined;
    throw error;
  });
  return data;
}

async function load(baseUrl: string): Promise<SearchData> {
  let packed: PackedIndex | undefined;
  const shards = new Map<string, ReadonlyMap<number, string>>();
  const receiver: SearchReceiver = {
    index: (index) => {
      packed = index;
    },
    texts: ({ build, name, texts }) => {
      const own = build === packed?.build ? Object.entries(texts) : [];
      shards.set(name, new Map(own.map(([id, text]) => [Number(id), text])));
    },
  };
  Object.assign(globalThis, { [receiverName]: receiver });
  await loadScript(baseUrl + indexScript.path);
  if (packed === undefined) throw new Error('検索の索引が空です。');
  const start = performance.now();
  const engine = unpackIndex(packed);
  performance.measure('search-unpack', { start });
  return {
    engine,
    texts: async (shard) => {
      await loadScript(baseUrl + textScript.path(shard));
      return shards.get(shard) ?? new Map();
    },
  };
}
