import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Bridge, Concept } from './concept';
import type { IndexedFields } from './index-options';
import { indexTerms } from './index-terms';
import type { IndexedRecord } from './indexed-record';
import { readQuery, type ReadQuery } from './read-query';
import type { Vocabulary } from './vocabulary';
import { lookedAt, weights } from './weights';

/** A record that was found. */
export interface Hit {
  /** Place in the engine's records. */
  readonly id: number;
  readonly score: number;
  /** Terms of the query that the record holds, or what stands for them: for marking them. */
  readonly terms: readonly string[];
}

/**
 * Finds records. MiniSearch gathers those that hold any word of the query (BM25+ over the fields); the best
 * of them are then ranked by how much of the query they hold, where, and of what kind they are.
 */
export class SearchEngine {
  readonly records: readonly IndexedRecord[];
  readonly vocabulary: Vocabulary;
  readonly #index: MiniSearch<IndexedFields>;
  readonly #titleLengths = new Map<number, number>();

  constructor(
    index: MiniSearch<IndexedFields>,
    records: readonly IndexedRecord[],
    vocabulary: Vocabulary,
  ) {
    this.#index = index;
    this.records = records;
    this.vocabulary = vocabulary;
  }

  /**
   * @param text anything; a long text costs no more than a query does
   * @returns every record that holds a word of it, best first
   */
  search(text: string): Hit[] {
    const query = readQuery(text, this.vocabulary);
    const boosts = termBoosts(query);
    if (boosts.size === 0) return [];
    const total = query.concepts.reduce((sum, { importance }) => sum + importance, 0) || 1;
    const found = this.#gather(boosts)
      .map((result) => {
        // MiniSearch multiplies by the number of words found; how much they tell is counted below.
        const relevance = result.score / Math.max(1, result.queryTerms.length);
        const share = coveredImportance(result, query.concepts, query.bridges) / total;
        return { result, score: relevance * (weights.leastCoverage + share) ** weights.coverage };
      })
      .sort((left, right) => right.score - left.score);
    return found
      .map(({ result, score }, place) => ({
        id: result.id as number,
        score: place < lookedAt ? score * this.#merit(result, query, total) : 0,
        terms: result.terms,
      }))
      .sort((left, right) => right.score - left.score);
  }

  #gather(boosts: ReadonlyMap<string, number>): SearchResult[] {
    const terms = [...boosts.keys()];
    return this.#index.search(' ', {
      tokenize: () => terms,
      boostTerm: (term) => boosts.get(term) ?? 1,
      boost: weights.fields,
      combineWith: 'OR',
    });
  }

  /** What speaks for a record besides its words. */
  #merit({ id, match }: SearchResult, query: ReadQuery, total: number): number {
    const record = this.records[id as number];
    if (record === undefined) return 0;
    const inTitle = (term: string): boolean => match[term]?.includes('title') === true;
    const share =
      query.concepts.reduce(
        (sum, { options, importance }) => sum + importance * best(options, inTitle),
        0,
      ) / total;
    const named = Object.keys(match).filter(inTitle).length;
    const whole = Math.min(1, named / this.#titleLength(id as number, record.title));
    return (
      weights.kinds[record.kind] *
      (1 + weights.inTitle * share) *
      (1 + weights.wholeTitle * share * whole) *
      productMerit(record, query.products)
    );
  }

  #titleLength(id: number, title: string): number {
    const known = this.#titleLengths.get(id);
    if (known !== undefined) return known;
    const length = Math.max(1, new Set(indexTerms(title)).size);
    this.#titleLengths.set(id, length);
    return length;
  }
}

function termBoosts({ concepts, bridges }: ReadQuery): ReadonlyMap<string, number> {
  const boosts = new Map<string, number>();
  for (const { options, factor } of concepts) {
    for (const { term, weight } of options) {
      boosts.set(term, Math.max(boosts.get(term) ?? 0, weight * factor));
    }
  }
  for (const term of bridges.flatMap(({ terms }) => terms)) {
    if (!boosts.has(term)) boosts.set(term, weights.bridge);
  }
  return boosts;
}

/** How much of the query a record holds. */
function coveredImportance(
  { match }: SearchResult,
  concepts: readonly Concept[],
  bridges: readonly Bridge[],
): number {
  const isFound = (term: string): boolean => term in match;
  const shares = concepts.map(({ options }) => best(options, isFound));
  for (const { over, terms } of bridges) {
    if (!terms.every(isFound)) continue;
    for (const at of over) shares[at] = Math.max(shares[at] ?? 0, weights.bridged);
  }
  return concepts.reduce((sum, { importance }, at) => sum + importance * (shares[at] ?? 0), 0);
}

function best(options: Concept['options'], isFound: (term: string) => boolean): number {
  return options.reduce(
    (most, { term, weight }) => (weight > most && isFound(term) ? weight : most),
    0,
  );
}

function productMerit({ products }: IndexedRecord, named: readonly string[]): number {
  if (named.length === 0) return 1;
  if (products.some((product) => named.includes(product))) return weights.ownProduct;
  return products.includes('common') ? 1 : weights.otherProduct;
}
