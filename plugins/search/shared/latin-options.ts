import type { Option } from './concept';
import { memoFor } from './memo';
import { typoDistance } from './typo';
import type { Vocabulary } from './vocabulary';

/** Words in more records than this share are common. */
const common = 0.05;

/** What a word of the index is worth that is not the very word. */
const worth = { oneTypo: 0.7, twoTypos: 0.5, prefix: 0.55, inside: 0.4, half: 0.8 };

/**
 * The terms that stand for a word in Latin letters: itself, words that begin with it or hold it and, when
 * the index does not know it, those nearest to it and the two words that it is written together from.
 */
export const latinOptions = memoFor(200, findOptions);

function findOptions(word: string, vocabulary: Vocabulary): readonly Option[] {
  const options = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    options.set(term, Math.max(options.get(term) ?? 0, weight));
  };
  const isKnown = vocabulary.has(word);
  if (isKnown) add(word, 1);
  if (/^\d+$/.test(word)) return toList(options);
  // A common word is looked for itself: 「server」 is no search for `server2`.
  if (word.length >= 2 && vocabulary.share(word) < common) {
    addLonger(word, isKnown, vocabulary, add);
  }
  if (!isKnown && word.length >= 4) {
    for (const { term, distance } of nearest(word, vocabulary)) {
      add(term, distance === 1 ? worth.oneTypo : worth.twoTypos);
    }
    if (options.size === 0) for (const half of halves(word, vocabulary)) add(half, worth.half);
    if (options.size === 0)
      for (const half of nearHalves(word, vocabulary)) add(half, worth.oneTypo);
  }
  return toList(options);
}

function toList(options: ReadonlyMap<string, number>): Option[] {
  return [...options].map(([term, weight]) => ({ term, weight }));
}

/** Words that hold the word: the less they add, the more they are worth. */
function addLonger(
  word: string,
  isKnown: boolean,
  { latin }: Vocabulary,
  add: (term: string, weight: number) => void,
): void {
  for (const term of latin) {
    if (term.length <= word.length) continue;
    const at = term.indexOf(word);
    if (at < 0 || (at > 0 && word.length < 3)) continue;
    const likeness = 0.5 + 0.5 * (word.length / term.length);
    add(term, (at === 0 ? worth.prefix : worth.inside) * likeness * (isKnown ? 0.55 : 1));
  }
}

/** The known words with the fewest slips of the finger between them and this one. */
function nearest(
  word: string,
  { latin }: Vocabulary,
): readonly { readonly term: string; readonly distance: number }[] {
  let best = word.length >= 7 ? 2 : 1;
  const near: { term: string; distance: number }[] = [];
  for (const term of latin) {
    if (/\d/.test(term) && !/\d/.test(word)) continue;
    const distance = typoDistance(word, term, best);
    if (distance > best) continue;
    best = distance;
    near.push({ term, distance });
  }
  return near.filter(({ distance }) => distance === best);
}

/**
 * 「sqlserver」 for 「SQL Server」.
 *
 * @param least letters of a half
 */
export function halves(word: string, vocabulary: Vocabulary, least = 2): readonly string[] {
  for (let at = least; at <= word.length - least; at += 1) {
    const both = [word.slice(0, at), word.slice(at)];
    if (both.every((half) => vocabulary.has(half))) return both;
  }
  return [];
}

/** 「TNSListner」 for 「TNSListener」: one half as it is known, the other with a slip. */
function nearHalves(word: string, vocabulary: Vocabulary): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (left.length >= 5 && vocabulary.has(right)) {
      const [near] = nearest(left, vocabulary);
      if (near !== undefined) return [near.term, right];
    }
    if (right.length >= 5 && vocabulary.has(left)) {
      const [near] = nearest(right, vocabulary);
      if (near !== undefined) return [left, near.term];
    }
  }
  return [];
}
