import type { CautionIndexEntry, ErratumIndexEntry, PageRef } from '../../src/content/pages';
import type { ProductSlug } from '../../src/definitions/products';

/** What the guides say about the files, as far as the pages of the catalogue show it. */
export interface CatalogKnowledge {
  /** Pages that show a file, by the file's id. */
  readonly usedBy: ReadonlyMap<string, readonly PageRef[]>;
  /** Cautions by product. */
  readonly cautions: ReadonlyMap<ProductSlug, readonly CautionIndexEntry[]>;
  /** Errata by id. */
  readonly errata: ReadonlyMap<string, ErratumIndexEntry>;
}

/** What the pages show as long as no guide says anything. */
export const nothingKnown: CatalogKnowledge = {
  usedBy: new Map(),
  cautions: new Map(),
  errata: new Map(),
};
