import type { Bridge, Concept, Option } from './concept';
import { stretchTerms } from './index-terms';
import { japaneseTerms, type JapaneseTerm } from './japanese-terms';
import { withKatakana } from './kana-words';
import { halves, latinOptions } from './latin-options';
import { latinTerms, numberedTerm } from './latin-terms';
import { memoFor } from './memo';
import { normalize } from '../../../src/content/search/normalize';
import { stretchesOf, type Stretch } from './stretches';
import type { Vocabulary } from './vocabulary';

/** More than anyone types; whatever lies beyond is not read. */
export const longestQuery = 200;

/** How much the parts of a query count against each other. */
const factors = {
  pair: 1,
  mixed: 0.6,
  kanji: 0.8,
  hiragana: 0.15,
  link: 0.6,
  /** What each pair of a katakana word adds behind its first: long words are not many words. */
  katakana: 0.45,
  compound: 0.4,
  number: 0.6,
  numbered: 1.5,
  identifier: 1.6,
  part: 1.1,
  partOfKnown: 0.25,
  general: 0.3,
};

/** What half of all titles could hold says little of what a reader wants. */
const generalWords = new Set(['手順', '方法', '場合', '仕方', '説明']);

/** A query as the engine asks it. */
export interface ReadQuery {
  readonly concepts: readonly Concept[];
  readonly bridges: readonly Bridge[];
  readonly products: readonly NamedProduct[];
}

/** A product that a query names. */
export interface NamedProduct {
  readonly slug: string;
  /** The concepts that its name consists of, by index. */
  readonly over: readonly number[];
}

/**
 * Reads a query with the same cuts as the index, and looks up what else its words can mean.
 *
 * @param query anything that was typed; only its first {@link longestQuery} characters are read
 */
export function readQuery(query: string, vocabulary: Vocabulary): ReadQuery {
  const { text } = normalize(withKatakana(query.slice(0, longestQuery), vocabulary));
  const concepts: Concept[] = [];
  let before: Stretch | undefined;
  for (const stretch of stretchesOf(text)) {
    if (stretch.kind === 'japanese') concepts.push(...japaneseConcepts(stretch, vocabulary));
    else concepts.push(...latinConcepts(stretch, vocabulary));
    concepts.push(...numberedConcepts(before, stretch, vocabulary));
    before = stretch;
  }
  const bridges = [
    ...bridgesOf(text, concepts, vocabulary),
    ...splitBridges(text, concepts, vocabulary),
  ];
  return {
    concepts: concepts.map((concept, at) => withBridges(concept, at, bridges, vocabulary)),
    bridges,
    products: productsOf(text, concepts, vocabulary),
  };
}

function japaneseConcepts({ text, start }: Stretch, vocabulary: Vocabulary): Concept[] {
  return japaneseTerms(text).map((term) => {
    const at = start + term.start;
    const options = [{ term: term.term, weight: 1 }];
    if (term.kind === 'kanji') {
      for (const pair of vocabulary.pairsWith(term.term)) {
        options.push({ term: pair, weight: factors.compound });
      }
    }
    return conceptOf(options, factorOf(term), [at, at + term.term.length], vocabulary);
  });
}

function factorOf({ term, kind, word }: JapaneseTerm): number {
  if (generalWords.has(term)) return factors.general;
  return word < 3 ? factors[kind] : (1 + (word - 2) * factors.katakana) / (word - 1);
}

function latinConcepts(stretch: Stretch, vocabulary: Vocabulary): Concept[] {
  const place = [stretch.start, stretch.start + stretch.text.length] as const;
  const [whole, ...parts] = latinTerms(stretch.text);
  const isKnown = vocabulary.has(whole);
  const concepts: Concept[] = [];
  const options = latinOptions(whole, vocabulary);
  // Of an identifier with a slip in it the whole is found, not only its parts.
  if (parts.length === 0 || options.length > 0) {
    const factor = /^\d+$/.test(whole) ? factors.number : factors.identifier;
    concepts.push(conceptOf(options, factor, place, vocabulary));
  }
  for (const part of new Set(parts)) {
    if (part.length === 1 && parts.length > 2) continue;
    const factor = isKnown ? factors.partOfKnown : factors.part;
    concepts.push(conceptOf(latinOptions(part, vocabulary), factor, place, vocabulary));
  }
  return concepts;
}

function numberedConcepts(
  before: Stretch | undefined,
  stretch: Stretch,
  vocabulary: Vocabulary,
): Concept[] {
  const term = numberedTerm(before, stretch);
  if (term === undefined) return [];
  const at = stretch.start;
  const place =
    stretch.kind === 'latin'
      ? ([at - 1, at + stretch.text.length] as const)
      : ([at - 1, at + 1] as const);
  return [conceptOf([{ term, weight: 1 }], factors.numbered, place, vocabulary)];
}

function conceptOf(
  options: readonly Option[],
  factor: number,
  [start, end]: readonly [number, number],
  vocabulary: Vocabulary,
): Concept {
  const known = options.filter(({ term }) => vocabulary.has(term));
  const told = known.map(({ term, weight }) => weight * vocabulary.rarity(term));
  return { options: known, factor, importance: factor * Math.max(0, ...told), start, end };
}

/** A word that the index does not know is worth what the other words for it tell. */
function withBridges(
  concept: Concept,
  at: number,
  bridges: readonly Bridge[],
  vocabulary: Vocabulary,
): Concept {
  if (concept.importance > 0) return concept;
  const told = bridges
    .filter(({ over }) => over.includes(at))
    .map(({ terms }) => sum(terms.map((term) => vocabulary.rarity(term))) / terms.length);
  return { ...concept, importance: concept.factor * Math.max(0, ...told) };
}

function bridgesOf(
  text: string,
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): readonly Bridge[] {
  const { key, places } = withoutBlanks(text);
  return vocabulary.thesaurus.synonyms.flatMap((group) => {
    let phrase = '';
    let at = -1;
    for (const one of group) {
      if (one.length <= phrase.length) continue;
      const place = placeOf(one, key, places, text);
      if (place >= 0) [phrase, at] = [one, place];
    }
    if (at < 0) return [];
    const [start = 0, end = 0] = [places[at], (places[at + phrase.length - 1] ?? 0) + 1];
    const over = conceptsWithin(concepts, start, end);
    return group
      .filter((other) => other !== phrase)
      .map((other) => ({
        over,
        terms: termsOf(other, vocabulary),
        // A word of English is no other word than the Japanese one that the guides use.
        isSame: /^[a-z]+$/.test(phrase) && !/[a-z]/.test(other),
      }))
      .filter(({ terms }) => terms.length > 0);
  });
}

/** 「SQLServer」 also where it is written 「SQL Server」. */
function splitBridges(
  text: string,
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): Bridge[] {
  return concepts.flatMap(({ start, end }, at) => {
    const word = text.slice(start, end);
    if (!/^[a-z]+$/.test(word)) return [];
    const terms = halves(word, vocabulary, 3);
    return terms.length === 0 ? [] : [{ over: [at], terms, isSame: true }];
  });
}

function conceptsWithin(concepts: readonly Concept[], start: number, end: number): number[] {
  return concepts.flatMap((concept, index) =>
    concept.start >= start && concept.end <= end ? [index] : [],
  );
}

const inWord = /[a-z0-9]/;

/** Where a phrase stands in the query; -1 where it is only a part of a word: `arm` in `armload`. */
function placeOf(phrase: string, key: string, places: readonly number[], text: string): number {
  for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
    const before = text[(places[at] ?? 0) - 1] ?? '';
    const behind = text[(places[at + phrase.length - 1] ?? 0) + 1] ?? '';
    const goesOnBefore = inWord.test(phrase[0] ?? '') && inWord.test(before);
    const goesOnBehind = inWord.test(phrase.at(-1) ?? '') && inWord.test(behind);
    if (!goesOnBefore && !goesOnBehind) return at;
  }
  return -1;
}

/** The query as phrases are compared with it, and where each of its characters stands. */
function withoutBlanks(text: string): { key: string; places: readonly number[] } {
  const places = [...text.matchAll(/[^\s/]/g)].map(({ index }) => index);
  return { key: places.map((place) => text[place]).join(''), places };
}

/** The terms of another word that the index knows. A query that is being typed asks for the same ones each time. */
const termsOf = memoFor(500, (phrase: string, vocabulary: Vocabulary): readonly string[] => {
  const terms = stretchesOf(phrase).flatMap(({ text, kind }) => stretchTerms(text, kind));
  return [...new Set(terms)].filter((term) => vocabulary.has(term));
});

function productsOf(
  text: string,
  concepts: readonly Concept[],
  { thesaurus }: Vocabulary,
): NamedProduct[] {
  const { key, places } = withoutBlanks(text);
  let rest = key;
  const named: NamedProduct[] = [];
  for (const [name, slug] of thesaurus.products) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    const [start = 0, end = 0] = [places[at], (places[at + name.length - 1] ?? 0) + 1];
    named.push({ slug, over: conceptsWithin(concepts, start, end) });
    rest = rest.replaceAll(name, ' '.repeat(name.length));
  }
  return named;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
