/** What one concept finds: the same arrays for each, since a query has dozens and a keystroke has little time. */
export class Finds {
  readonly #share: Float32Array;
  readonly #inTitle: Float32Array;
  readonly #touched: number[] = [];

  constructor(records: number) {
    this.#share = new Float32Array(records);
    this.#inTitle = new Float32Array(records);
  }

  /** Records that a record holds at least so much of the concept, perhaps in its title. */
  raise(record: number, share: number, isInTitle = false): void {
    const before = this.#share[record] ?? 0;
    if (share > before) {
      if (before === 0) this.#touched.push(record);
      this.#share[record] = share;
    }
    if (isInTitle && share > (this.#inTitle[record] ?? 0)) this.#inTitle[record] = share;
  }

  /** Hands over what was found, and forgets it. */
  take(visitor: (record: number, share: number, inTitle: number) => void): void {
    for (const record of this.#touched) {
      visitor(record, this.#share[record] ?? 0, this.#inTitle[record] ?? 0);
      this.#share[record] = 0;
      this.#inTitle[record] = 0;
    }
    this.#touched.length = 0;
  }
}
