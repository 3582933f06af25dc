import type { SearchKind } from '../../../src/content/search/record';

/** What the index says of a record: enough to rank it and to show where it stands. */
export interface IndexedRecord {
  readonly kind: SearchKind;
  /** Slugs; `common` for what concerns all products. */
  readonly products: readonly string[];
  /** Page and anchor, without base URL. */
  readonly url: string;
  readonly title: string;
  readonly path: readonly string[];
  /** Name of the file with its text. */
  readonly shard: string;
}
