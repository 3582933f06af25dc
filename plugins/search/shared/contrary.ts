import { normalize } from '../../../src/content/search/normalize';
import type { IndexedRecord } from './indexed-record';

/** A word, and the longer one that holds it and means the contrary. */
const pairs: readonly (readonly [word: string, contrary: string])[] = [
  ['インストール', 'アンインストール'],
];
const keys = pairs.map(([word, contrary]) => ({
  word: normalize(word).text,
  contraryKey: normalize(contrary).text,
  contrary,
}));

/** What a query that names a word does not want: 「インストール」 is no search for 「アンインストール」. */
export function contrariesOf(query: string): readonly string[] {
  const { text } = normalize(query);
  return keys
    .filter(({ word, contraryKey }) => text.includes(word) && !text.includes(contraryKey))
    .map(({ contrary }) => contrary);
}

/** Whether one of them is what a record is about. */
export function isAbout(words: readonly string[], { title, path }: IndexedRecord): boolean {
  return words.some((word) => title.includes(word) || path.some((above) => above.includes(word)));
}
