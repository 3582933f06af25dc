import { contrariesOf, isAbout } from './contrary';
import type { IndexedRecord } from './indexed-record';
import { asksMeaning, isQuestion, isTrouble } from './intent';
import type { Postings } from './postings';
import { memo } from './memo';
import { longestQuery, readQuery, type ReadQuery } from './read-query';
import { scoreBoard } from './score-board';
import type { Vocabulary } from './vocabulary';
import { weights } from './weights';

/** A record that was found. */
export interface Hit {
  /** Place in the engine's records. */
  readonly id: number;
  readonly score: number;
}

/**
 * Finds records: BM25+ over the fields, as MiniSearch counts it, then ranked by how much of the query a record
 * holds, how much of it in the title, of what product and kind it is.
 */
export class SearchEngine {
  readonly records: readonly IndexedRecord[];
  readonly vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #ofProduct: (slug: string) => readonly number[];
  readonly #titleLengths: Uint16Array;
  readonly #read: (text: string) => ReadQuery;

  constructor(postings: Postings, records: readonly IndexedRecord[], vocabulary: Vocabulary) {
    this.#postings = postings;
    this.records = records;
    this.vocabulary = vocabulary;
    this.#ofProduct = memo(50, (slug) =>
      records.flatMap(({ products }, id) => (products.includes(slug) ? [id] : [])),
    );
    this.#read = memo(20, (text) => readQuery(text, vocabulary));
    this.#titleLengths = postings.titleLengths();
  }

  /**
   * @param text anything; a long text costs no more than a query does
   * @returns the records that hold a word of it, and not by chance; best first
   */
  search(text: string): Hit[] {
    const asked = text.slice(0, longestQuery);
    const query = this.#read(asked);
    const board = scoreBoard(query, {
      postings: this.#postings,
      records: this.records.length,
      ofProduct: this.#ofProduct,
    });
    const merit = this.#meritOf(asked, query);
    const scores = new Float64Array(this.records.length);
    let best = 0;
    for (const id of board.found) {
      const record = this.records[id];
      if (record === undefined) throw new RangeError('The search index is damaged.');
      const inTitle = board.inTitle[id] ?? 0;
      const whole = Math.min(1, (board.titleTerms[id] ?? 0) / (this.#titleLengths[id] || 1));
      const score =
        (board.relevance[id] ?? 0) *
        (weights.leastCoverage + (board.share[id] ?? 0)) ** weights.coverage *
        (1 + weights.inTitle * inTitle) *
        (1 + weights.wholeTitle * inTitle * whole) *
        merit(record);
      scores[id] = score;
      if (score > best) best = score;
    }
    return ranked(board.found, scores, best);
  }

  /** How much a record is worth to a query for what it is, whatever it holds. */
  #meritOf(text: string, { products }: ReadQuery): (record: IndexedRecord) => number {
    const contraries = contrariesOf(text);
    const ofKind = kindMerits(text);
    const named = products.map(({ slug }) => slug);
    return (record) =>
      ofKind[record.kind] *
      productMerit(record, named) *
      (isAbout(contraries, record) ? weights.contrary : 1);
  }

  /** The terms of a query that a record holds, or what stands for them: for marking them in its text. */
  matchedTerms(text: string, id: number): string[] {
    const { concepts, bridges } = this.#read(text.slice(0, longestQuery));
    const isHeld = (term: string): boolean => this.#postings.holds(term, id);
    const held = concepts.map(({ options }) => options.map(({ term }) => term).filter(isHeld));
    // Another word only where the record does not hold the one that was typed.
    const others = bridges
      .filter(({ over }) => over.every((at) => (held[at] ?? []).length === 0))
      .flatMap(({ terms }) => terms.filter(isHeld));
    return [...new Set([...held.flat(), ...others])];
  }
}

/** A hit this much weaker than the best holds a word of the query by chance. */
const weakest = 0.03;
/** So many stay, however weak. */
const always = 20;

/** The hits, best first, without those by chance. */
function ranked(found: readonly number[], scores: Float64Array, best: number): Hit[] {
  const hitOf = (id: number): Hit => ({ id, score: scores[id] ?? 0 });
  const strong = found.filter((id) => (scores[id] ?? 0) >= best * weakest);
  if (strong.length >= always) return strong.map(hitOf).sort(byRank);
  return found.map(hitOf).sort(byRank).slice(0, always);
}

function byRank(left: Hit, right: Hit): number {
  return right.score - left.score || left.id - right.id;
}

/** How much a record of each kind is worth to a query. */
function kindMerits(query: string): Readonly<Record<IndexedRecord['kind'], number>> {
  const intents = [
    ...(isTrouble(query) ? [weights.trouble] : []),
    ...(isQuestion(query) ? [weights.question] : []),
    ...(asksMeaning(query) ? [weights.definition] : []),
  ];
  const merits: Record<IndexedRecord['kind'], number> = { ...weights.kinds };
  for (const intent of intents) {
    for (const [kind, factor] of Object.entries(intent)) {
      merits[kind as IndexedRecord['kind']] *= factor;
    }
  }
  return merits;
}

function productMerit({ products }: IndexedRecord, named: readonly string[]): number {
  if (named.length === 0) return 1;
  if (products.some((product) => named.includes(product))) return weights.ownProduct;
  return products.includes('common') ? 1 : weights.otherProduct;
}
