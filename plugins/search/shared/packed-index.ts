import type { SearchKind } from '../../../src/content/search/record';

/**
 * The index as it travels: one object of plain JSON, whose long lists are strings of numbers (pack.ts).
 *
 *   MiniSearch ⇄ PackedIndex ⇄ `search/index.js`
 */
export interface PackedIndex {
  /** Marks the build: a text of another build is not shown. */
  readonly build: string;
  readonly terms: readonly string[];
  /** For each field: for each term, the number of records that hold it there. */
  readonly counts: readonly string[];
  /** For each field: the records, each as the distance from the one before it. */
  readonly gaps: readonly string[];
  /** For each field: how often, for each of the above, as a level (levels.ts). */
  readonly frequencies: readonly string[];
  /** For each field: its length in each record, as a level. */
  readonly lengths: readonly string[];
  readonly pages: readonly string[];
  /** Titles above records, each once. */
  readonly paths: readonly string[];
  readonly kinds: readonly SearchKind[];
  readonly products: readonly string[];
  readonly shards: readonly string[];
  readonly records: {
    readonly titles: readonly string[];
    readonly anchors: readonly string[];
    /** Indexes into the lists above. */
    readonly pages: string;
    readonly kinds: string;
    readonly shards: string;
    /** For each record: how many, then which. */
    readonly paths: string;
    readonly products: string;
  };
  readonly synonyms: readonly (readonly string[])[];
  readonly productNames: readonly (readonly [name: string, slug: string])[];
}
