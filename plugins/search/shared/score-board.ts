import type { Bridge, Concept } from './concept';
import type { IndexedRecord } from './indexed-record';
import type { Postings } from './postings';
import type { ReadQuery } from './read-query';
import { weights } from './weights';

/** What a query found in each record, before it is ranked. */
export interface ScoreBoard {
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
  const board = {
    relevance: new Float64Array(records),
    share: new Float64Array(records),
    inTitle: new Float64Array(records),
    titleTerms: new Uint16Array(records),
  };
  const boosts = termBoosts(query);
  for (const [term, boost] of boosts) {
    postings.visit(term, (record, field, score) => {
      board.relevance[record] =
        (board.relevance[record] ?? 0) + boost * weights.fields[field] * score;
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

function addShares(
  board: ScoreBoard,
  { concepts, bridges, products }: ReadQuery,
  postings: Postings,
  all: readonly IndexedRecord[],
): void {
  const records = all.length;
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const bridged = bridges.map((bridge) => ({
    bridge,
    holders: holdersOf(bridge, postings, records),
  }));
  concepts.forEach((concept, at) => {
    const { found, inTitle } = bestOptions(concept, postings, records);
    for (const { bridge, holders } of bridged) {
      if (!bridge.over.includes(at)) continue;
      const share = bridge.isSame === true ? 1 : weights.bridged;
      for (const record of holders) {
        found[record] = Math.max(found[record] ?? 0, share);
      }
    }
    const slugs = products.filter(({ over }) => over.includes(at)).map(({ slug }) => slug);
    if (slugs.length > 0) {
      all.forEach((record, id) => {
        if (!record.products.some((product) => slugs.includes(product))) return;
        found[id] = Math.max(found[id] ?? 0, weights.namedProduct);
      });
    }
    const part = concept.importance / total;
    for (let record = 0; record < records; record += 1) {
      board.share[record] = (board.share[record] ?? 0) + part * (found[record] ?? 0);
      board.inTitle[record] = (board.inTitle[record] ?? 0) + part * (inTitle[record] ?? 0);
    }
  });
}

/** For each record the best term that it holds of those which stand for a concept. */
function bestOptions(
  { options }: Concept,
  postings: Postings,
  records: number,
): { readonly found: Float32Array; readonly inTitle: Float32Array } {
  const found = new Float32Array(records);
  const inTitle = new Float32Array(records);
  for (const { term, weight } of options) {
    postings.visit(term, (record, field) => {
      if (weight > (found[record] ?? 0)) found[record] = weight;
      if (field === 'title' && weight > (inTitle[record] ?? 0)) inTitle[record] = weight;
    });
  }
  return { found, inTitle };
}

/** Records that hold every term of another word. */
function holdersOf({ terms }: Bridge, postings: Postings, records: number): readonly number[] {
  const counts = new Uint16Array(records);
  for (const term of terms) {
    const seen = new Set<number>();
    postings.visit(term, (record) => {
      if (seen.has(record)) return;
      seen.add(record);
      counts[record] = (counts[record] ?? 0) + 1;
    });
  }
  const holders: number[] = [];
  counts.forEach((count, record) => {
    if (count === terms.length) holders.push(record);
  });
  return holders;
}
