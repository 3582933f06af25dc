import type { Postings } from './postings';
import type { Thesaurus } from './thesaurus';

/** What queries are read with: the terms of the index, and words that mean the same. */
export class Vocabulary {
  /** Terms in Latin letters, for typing errors and parts of words. */
  readonly latin: readonly string[];
  /** Pairs of kanji by each of their two signs. */
  readonly #pairsByKanji = new Map<string, string[]>();
  readonly #frequency: ReadonlyMap<string, number>;
  readonly #records: number;
  readonly thesaurus: Thesaurus;

  /** @param records how many records there are */
  constructor(postings: Postings, records: number, thesaurus: Thesaurus) {
    this.#records = records;
    this.thesaurus = thesaurus;
    this.#frequency = postings.frequencies();
    const latin: string[] = [];
    for (const term of this.#frequency.keys()) {
      if (/^[a-z0-9._-]*[a-z][a-z0-9._-]*$/.test(term)) latin.push(term);
      if (!/^\p{Script=Han}{2}$/u.test(term)) continue;
      for (const sign of new Set(term)) {
        const pairs = this.#pairsByKanji.get(sign);
        if (pairs === undefined) this.#pairsByKanji.set(sign, [term]);
        else pairs.push(term);
      }
    }
    this.latin = latin;
  }

  has(term: string): boolean {
    return this.#frequency.has(term);
  }

  pairsWith(kanji: string): readonly string[] {
    return this.#pairsByKanji.get(kanji) ?? [];
  }

  /** Share of the records that hold a term. */
  share(term: string): number {
    return (this.#frequency.get(term) ?? 0) / Math.max(1, this.#records);
  }

  /** How much a term tells: the rarer, the more; 0 for a term that no record holds. */
  rarity(term: string): number {
    const count = this.#frequency.get(term);
    if (count === undefined) return 0;
    return Math.log(1 + (this.#records - count + 0.5) / (count + 0.5));
  }
}
