import type { Bridge, Concept } from './concept';
import type { IndexedRecord } from './indexed-record';
import type { Postings } from './postings';
import type { ReadQuery } from './read-query';
import { weights } from './weights';

/** What a query found in each record, before it is ranked. */
export interface ScoreBoard {
  /** The records that hold a word of the query. */
  readonly found: readonly number[];
  /** Sum of BM25+ over the words of the query; 0 for a record that holds none. */
  readonly relevance: Float64Array;
  /** Share of the query that the record holds. */
  readonly share: Float64Array;
  /** Share of the query that its title holds. */
  readonly inTitle: Float64Array;
  /** How many different words of the query its title holds. */
  readonly titleTerms: Uint16Array;
}

/** Adds up what each record holds of a query. */
export function scoreBoard(
  query: ReadQuery,
  postings: Postings,
  all: readonly IndexedRecord[],
): ScoreBoard {
  const records = all.length;
  const found: number[] = [];
  const board = {
    found,
    relevance: new Float64Array(records),
    share: new Float64Array(records),
    inTitle: new Float64Array(records),
    titleTerms: new Uint16Array(records),
  };
  const boosts = termBoosts(query);
  for (const [term, boost] of boosts) {
    postings.visit(term, (record, field, score) => {
      const before = board.relevance[record] ?? 0;
      if (before === 0) found.push(record);
      board.relevance[record] = before + boost * weights.fields[field] * score;
      if (field === 'title') board.titleTerms[record] = (board.titleTerms[record] ?? 0) + 1;
    });
  }
  addShares(board, query, postings, all);
  return board;
}

/** How much each term counts: the most that any word of the query gives it. */
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

/** What one concept finds: the same arrays for each, since a query has dozens and a keystroke has little time. */
class Finds {
  readonly share: Float32Array;
  readonly inTitle: Float32Array;
  readonly #touched: number[] = [];

  constructor(records: number) {
    this.share = new Float32Array(records);
    this.inTitle = new Float32Array(records);
  }

  /** Records that a record holds at least so much of the concept. */
  raise(record: number, share: number): void {
    const before = this.share[record] ?? 0;
    if (share <= before) return;
    if (before === 0) this.#touched.push(record);
    this.share[record] = share;
  }

  /** Hands over what was found, and forgets it. */
  take(visitor: (record: number, share: number, inTitle: number) => void): void {
    for (const record of this.#touched) {
      visitor(record, this.share[record] ?? 0, this.inTitle[record] ?? 0);
      this.share[record] = 0;
      this.inTitle[record] = 0;
    }
    this.#touched.length = 0;
  }
}

function addShares(
  board: ScoreBoard,
  { concepts, bridges, products }: ReadQuery,
  postings: Postings,
  all: readonly IndexedRecord[],
): void {
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const bridged = bridges.map((bridge) => ({
    bridge,
    holders: holdersOf(bridge, postings, all.length),
  }));
  const named = products.map(({ slug, over }) => ({ over, holders: recordsOf(slug, all) }));
  const finds = new Finds(all.length);
  concepts.forEach((concept, at) => {
    addOptions(finds, concept, postings);
    for (const { bridge, holders } of bridged) {
      if (!bridge.over.includes(at)) continue;
      const share = bridge.isSame === true ? 1 : weights.bridged;
      for (const record of holders) finds.raise(record, share);
    }
    for (const { over, holders } of named) {
      if (!over.includes(at)) continue;
      for (const record of holders) finds.raise(record, weights.namedProduct);
    }
    const part = concept.importance / total;
    finds.take((record, share, inTitle) => {
      board.share[record] = (board.share[record] ?? 0) + part * share;
      board.inTitle[record] = (board.inTitle[record] ?? 0) + part * inTitle;
    });
  });
}

/** For each record the best term that it holds of those which stand for a concept. */
function addOptions(finds: Finds, { options }: Concept, postings: Postings): void {
  for (const { term, weight } of options) {
    postings.visitHolders(term, (record, field) => {
      finds.raise(record, weight);
      if (field === 'title' && weight > (finds.inTitle[record] ?? 0)) {
        finds.inTitle[record] = weight;
      }
    });
  }
}

function recordsOf(product: string, all: readonly IndexedRecord[]): readonly number[] {
  return all.flatMap(({ products }, id) => (products.includes(product) ? [id] : []));
}

/** Records that hold every term of another word. */
function holdersOf({ terms }: Bridge, postings: Postings, records: number): readonly number[] {
  // A record counts for a term only when it held all before: fields of one record come one by one.
  const counts = new Uint16Array(records);
  let holders: number[] = [];
  terms.forEach((term, before) => {
    holders = [];
    postings.visitHolders(term, (record) => {
      if (counts[record] !== before) return;
      counts[record] = before + 1;
      holders.push(record);
    });
  });
  return holders;
}
