import type { CautionIndexEntry, ErratumIndexEntry, PageRef } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { ProductSlug } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';

/** What of the whole site's knowledge can concern a file. */
export type KnownOfFiles = Pick<SiteKnowledge, 'usedBy' | 'cautions' | 'errata'>;

/** What the guides say about files. */
export interface FileKnowledge {
  /** Guide pages that show one of the files. */
  readonly usedBy: readonly PageRef[];
  /** The product's cautions that stand on those pages. */
  readonly cautions: readonly CautionIndexEntry[];
  /** What was put right in the files. */
  readonly errata: readonly ErratumIndexEntry[];
}

/**
 * Picks out of the whole site's knowledge what concerns the files of one page.
 *
 * @param files files of one product
 * @param product that product
 */
export function knowledgeOf(
  files: readonly FileDefinition[],
  product: ProductSlug,
  knowledge: KnownOfFiles,
): FileKnowledge {
  const pages = files.flatMap(({ id }) => knowledge.usedBy.get(id) ?? []);
  const urls = new Set(pages.map(({ url }) => url));
  const errata = new Set(files.flatMap((file) => file.errata));
  return {
    usedBy: [...new Map(pages.map((page) => [page.url, page])).values()],
    cautions: knowledge.cautions
      .filter(({ products }) => products.some(({ slug }) => slug === product))
      .filter(({ url }) => urls.has(url.replace(/#.*$/, '')))
      .map(indexEntry),
    errata: knowledge.errata.filter(({ id }) => errata.has(id)),
  };
}

/** Pages show the HTML of a caution; its plain text would only make their data longer. */
function indexEntry(caution: CautionIndexEntry): CautionIndexEntry {
  const { id, severity, title, html, products, phases, url, pageTitle } = caution;
  return { id, severity, title, html, products, phases, url, pageTitle };
}
