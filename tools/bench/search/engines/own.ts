import { gzipSync } from 'node:zlib';
import { packIndex } from '../../../../plugins/search/server/pack-index';
import { searchWords } from '../../../../plugins/search/server/words';
import { unpackIndex } from '../../../../plugins/search/shared/unpack-index';
import type { MakeEngine } from './engine';

/** Ours, through the form in which the index travels. */
export const own: MakeEngine = (records) => {
  const shards = records.map(({ products }) => products[0] ?? '');
  const packed = packIndex(records, shards, searchWords(), '');
  const engine = unpackIndex(packed);
  return {
    name: 'this site',
    bytes: gzipSync(JSON.stringify(packed), { level: 9 }).length,
    search: (query) => engine.search(query).map(({ id }) => id),
  };
};
