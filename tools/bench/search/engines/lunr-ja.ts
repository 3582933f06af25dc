import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import lunrJa from 'lunr-languages/lunr.ja';
import lunrStemmerSupport from 'lunr-languages/lunr.stemmer.support';
import tinySegmenter from 'lunr-languages/tinyseg';
import type { MakeEngine } from './engine';

/** lunr with Japanese, as the usual plugin for local search sets it up: words, and words that begin so. */
export const lunrJapanese: MakeEngine = (records) => {
  lunrStemmerSupport(lunr);
  tinySegmenter(lunr);
  lunrJa(lunr);
  const { ja } = lunr;
  const index = lunr(function build() {
    this.use(ja);
    this.ref('id');
    for (const field of ['title', 'text', 'code']) this.field(field);
    records.forEach(({ title, text, code }, id) => this.add({ id: String(id), title, text, code }));
  });
  return {
    name: 'lunr with Japanese',
    bytes: gzipSync(JSON.stringify(index), { level: 9 }).length,
    search: (query) => {
      const words = ja
        .tokenizer(query)
        .map(String)
        .filter((word) => word.trim() !== '');
      return index
        .query((builder) => {
          for (const word of words) {
            builder.term(word, { boost: 10 });
            builder.term(word, { wildcard: lunr.Query.wildcard.TRAILING });
          }
        })
        .map(({ ref }) => Number(ref));
    },
  };
};
