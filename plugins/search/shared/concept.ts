/** A term of the index that stands for something a query asks for. */
export interface Option {
  readonly term: string;
  /** 1 for the very word; less for a longer word, a typing error put right, a kanji's compounds. */
  readonly weight: number;
}

/** Something that a query asks for. */
export interface Concept {
  /** Terms that stand for it; none when the index holds no such word. */
  readonly options: readonly Option[];
  /** How much it counts against the others of the query, whatever its rarity. */
  readonly factor: number;
  /** How much of the query it is: its factor, and how much it tells. */
  readonly importance: number;
  /** Place in the normalised query. */
  readonly start: number;
  readonly end: number;
}

/** Another word for a part of the query: a record that holds all of it holds that part. */
export interface Bridge {
  /** The concepts that the part consists of, by index. */
  readonly over: readonly number[];
  readonly terms: readonly string[];
  /** Another way to write it, not another word. */
  readonly isSame?: boolean;
}
