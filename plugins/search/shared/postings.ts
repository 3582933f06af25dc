import { fields } from './index-options';
import { frequencyOf, lengthOf } from './levels';
import { memo } from './memo';
import { unpack } from './pack';
import type { PackedIndex } from './packed-index';
import { weights } from './weights';

/** What MiniSearch's BM25+ is set to by default (MiniSearch 7.2, `defaultSearchOptions`). */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** The records that hold a term, each once, as columns. */
export interface Holders {
  readonly records: Uint32Array;
  /** BM25+ of the term there as MiniSearch counts it, over the fields with their weights. */
  readonly scores: Float64Array;
  /** 1 where the term stands in the title. */
  readonly inTitle: Uint8Array;
}

const nobody: Holders = {
  records: new Uint32Array(),
  scores: new Float64Array(),
  inTitle: new Uint8Array(),
};

/** Terms whose holders are kept at hand: those of a long query, several times. */
const remembered = 1000;

interface FieldPostings {
  /** Where the postings of each term begin, and the number of all at the end. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
  readonly levels: Uint8Array;
  /** For each record: how much the length of the field holds a frequency down. */
  readonly damping: Float32Array;
}

/**
 * The terms of the index and the records that hold them, as flat arrays: what MiniSearch's own index is, read
 * twenty times as fast. The build fills that index with MiniSearch (server/pack-index.ts).
 */
export class Postings {
  readonly #places: ReadonlyMap<string, number>;
  readonly #fields: readonly FieldPostings[];
  readonly #records: number;
  /** For adding up what the fields give; all zero in between. */
  readonly #scores: Float64Array;

  constructor(packed: PackedIndex) {
    this.#places = new Map(packed.terms.map((term, place) => [term, place]));
    this.#records = packed.records.titles.length;
    this.#scores = new Float64Array(this.#records);
    this.#fields = fields.map((_field, at) =>
      unpackField(packed, at, packed.terms.length, this.#records),
    );
    this.holders = memo(remembered, (term) => this.#holdersOf(term));
  }

  has(term: string): boolean {
    return this.#places.has(term);
  }

  /** The records that hold a term; the last ones asked for are at hand. */
  readonly holders: (term: string) => Holders;

  #holdersOf(term: string): Holders {
    const place = this.#places.get(term);
    if (place === undefined) return nobody;
    const records: number[] = [];
    const scores = this.#scores;
    let inTitle = 0;
    this.#fields.forEach(({ starts, records: holders, levels, damping }, at) => {
      const [start = 0, end = 0] = [starts[place], starts[place + 1]];
      const field = fields[at];
      if (start === end || field === undefined) return;
      const count = end - start;
      const rarity = Math.log(1 + (this.#records - count + 0.5) / (count + 0.5));
      for (let next = start; next < end; next += 1) {
        const record = holders[next] ?? 0;
        const frequency = frequencyOf(levels[next] ?? 0);
        const weight = (frequency * (bm25.k + 1)) / (frequency + (damping[record] ?? 1));
        const before = scores[record] ?? 0;
        if (before === 0) records.push(record);
        scores[record] = before + weights.fields[field] * rarity * (bm25.d + weight);
      }
      // The title is the first field: up to here all are found in it.
      if (field === 'title') inTitle = records.length;
    });
    const found = {
      records: Uint32Array.from(records),
      scores: Float64Array.from(records, (record) => scores[record] ?? 0),
      inTitle: new Uint8Array(records.length).fill(1, 0, inTitle),
    };
    for (const record of records) scores[record] = 0;
    return found;
  }

  /** For each record how many different terms its title holds. */
  titleLengths(): Uint16Array {
    const lengths = new Uint16Array(this.#records);
    for (const record of this.#fields[fields.indexOf('title')]?.records ?? []) {
      lengths[record] = (lengths[record] ?? 0) + 1;
    }
    return lengths;
  }

  /** Whether a record holds a term anywhere. */
  holds(term: string, record: number): boolean {
    const place = this.#places.get(term);
    if (place === undefined) return false;
    return this.#fields.some(({ starts, records }) =>
      includes(records, starts[place] ?? 0, starts[place + 1] ?? 0, record),
    );
  }

  /** In how many records each term stands. */
  frequencies(): ReadonlyMap<string, number> {
    const frequencies = new Map<string, number>();
    // For each record the last term that was met in it.
    const lastMet = new Int32Array(this.#records).fill(-1);
    for (const [term, place] of this.#places) {
      let count = 0;
      for (const { starts, records } of this.#fields) {
        const end = starts[place + 1] ?? 0;
        for (let next = starts[place] ?? 0; next < end; next += 1) {
          const record = records[next] ?? 0;
          if (lastMet[record] === place) continue;
          lastMet[record] = place;
          count += 1;
        }
      }
      frequencies.set(term, count);
    }
    return frequencies;
  }
}

function unpackField(
  { counts, gaps, frequencies, lengths }: PackedIndex,
  at: number,
  terms: number,
  records: number,
): FieldPostings {
  const ofTerms = unpack(counts[at] ?? '');
  const starts = new Uint32Array(terms + 1);
  for (let place = 0; place < terms; place += 1) {
    starts[place + 1] = (starts[place] ?? 0) + (ofTerms[place] ?? 0);
  }
  const distances = unpack(gaps[at] ?? '');
  const holders = new Uint32Array(distances.length);
  for (let place = 0; place < terms; place += 1) {
    let record = -1;
    for (let next = starts[place] ?? 0; next < (starts[place + 1] ?? 0); next += 1) {
      record += (distances[next] ?? 0) + 1;
      holders[next] = record;
    }
  }
  return {
    starts,
    records: holders,
    levels: Uint8Array.from(unpack(frequencies[at] ?? '')),
    damping: dampingOf(unpack(lengths[at] ?? '').map(lengthOf), records),
  };
}

function dampingOf(lengths: readonly number[], records: number): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, records);
  return Float32Array.from(
    lengths,
    (length) => bm25.k * (1 - bm25.b + (bm25.b * length) / Math.max(average, 1e-9)),
  );
}

/** @param sorted numbers that rise from `start` to `end` */
function includes(sorted: Uint32Array, start: number, end: number, wanted: number): boolean {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}
