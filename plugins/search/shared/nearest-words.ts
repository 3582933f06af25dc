import type { SearchEngine } from './engine';
import { normalize } from '../../../src/content/search/normalize';
import { stretchesOf } from './stretches';
import { typoDistance } from './typo';

/**
 * Words that the site does hold and that look like what was typed, for a query that finds nothing.
 *
 * @returns at most five, as a reader can search for them
 */
export function nearestWords(query: string, { vocabulary }: SearchEngine): string[] {
  const typed = stretchesOf(normalize(query.slice(0, 200)).text)
    .filter(({ kind, text }) => kind === 'latin' && text.length >= 2)
    .map(({ text }) => text.slice(0, 30));
  const near = typed.flatMap((word) =>
    vocabulary.latin
      .filter((term) => term.length >= 3)
      .map((term) => ({
        term,
        distance: typoDistance(word, term, Math.ceil(word.length / 2)) / word.length,
      }))
      .filter(({ distance }) => distance <= 0.5),
  );
  const sorted = near.sort((left, right) => left.distance - right.distance);
  return [...new Set(sorted.map(({ term }) => term))].slice(0, 5);
}
