import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { MakeEngine } from './engine';

/** MiniSearch as its documentation begins: its own tokenizer, prefixes and typing errors. */
export const plainMiniSearch: MakeEngine = (records) => {
  const search = new MiniSearch({ fields: ['title', 'text', 'code'] });
  search.addAll(records.map(({ title, text, code }, id) => ({ id, title, text, code })));
  return {
    name: 'MiniSearch, plain',
    bytes: gzipSync(JSON.stringify(search), { level: 9 }).length,
    search: (query) =>
      search.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id as number),
  };
};
