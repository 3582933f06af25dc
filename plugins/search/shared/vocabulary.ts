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

  /**
   * @param frequency in how many records each term stands
   * @param records how many records there are
   */
  constructor(frequency: ReadonlyMap<string, number>, records: number, thesaurus: Thesaurus) {
    this.#frequency = frequency;
    this.#records = records;
    this.thesaurus = thesaurus;
    this.latin = [...frequency.keys()].filter((term) => /^[a-z0-9._-]*[a-z][a-z0-9._-]*$/.test(term));
    for (const term of frequency.keys()) {
      if (!/^\p{Script=Han}{2}$/u.test(term)) continue;
      for (const sign of new Set(term)) {
        const pairs = this.#pairsByKanji.get(sign);
        if (pairs === undefined) this.#pairsByKanji.set(sign, [term]);
        else pairs.push(term);
      }
    }
  }

  has(term: string): boolean {
    return this.#frequency.has(term);
  }

  pairsWith(kanji: string): readonly string[] {
    return this.#pairsByKanji.get(kanji) ?? [];
  }

  /** How much a term tells: the rarer, the more; 0 for a term that no record holds. */
  rarity(term: string): number {
    const count = this.#frequency.get(term);
    if (count === undefined) return 0;
    return Math.log(1 + (this.#records - count + 0.5) / (count + 0.5));
  }
}
