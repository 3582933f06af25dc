import type { Bridge, Concept } from './concept';
import { Finds } from './finds';
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

/** What is asked. */
export interface Asked {
  readonly postings: Postings;
  /** How many records there are. */
  readonly records: number;
  /** The records of a product, by its slug. */
  readonly ofProduct: (slug: string) => readonly number[];
}

/** Adds up what each record holds of a query. */
export function scoreBoard(query: ReadQuery, asked: Asked): ScoreBoard {
  const { postings, records } = asked;
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
    const { records: holders, scores, inTitle } = postings.holders(term);
    for (let at = 0; at < holders.length; at += 1) {
      const record = holders[at] ?? 0;
      const before = board.relevance[record] ?? 0;
      if (before === 0) found.push(record);
      board.relevance[record] = before + boost * (scores[at] ?? 0);
      board.titleTerms[record] = (board.titleTerms[record] ?? 0) + (inTitle[at] ?? 0);
    }
  }
  addShares(board, query, asked);
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

function addShares(
  board: ScoreBoard,
  { concepts, bridges, products }: ReadQuery,
  { postings, records, ofProduct }: Asked,
): void {
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const bridged = bridges.map((bridge) => ({
    bridge,
    holders: holdersOf(bridge, postings, records),
  }));
  const named = products.map(({ slug, over }) => ({ over, holders: ofProduct(slug) }));
  const finds = new Finds(records);
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
    const { records, inTitle } = postings.holders(term);
    for (let at = 0; at < records.length; at += 1) {
      finds.raise(records[at] ?? 0, weight, inTitle[at] === 1);
    }
  }
}

/** Records that hold every term of another word. */
function holdersOf({ terms }: Bridge, postings: Postings, records: number): readonly number[] {
  const counts = new Uint16Array(records);
  let holders: number[] = [];
  terms.forEach((term, before) => {
    holders = [];
    for (const record of postings.holders(term).records) {
      if (counts[record] !== before) continue;
      counts[record] = before + 1;
      holders.push(record);
    }
  });
  return holders;
}
