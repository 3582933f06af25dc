import { faqUrl, type FaqEntry } from '../../src/content/faq';
import type { CautionIndexEntry, ErratumIndexEntry, PageRef } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { ProductSlug } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';

/** What of the whole site's knowledge can concern a file. */
export type KnownOfFiles = Pick<SiteKnowledge, 'usedBy' | 'cautions' | 'errata' | 'faq'>;

/** What the guides say about files. */
export interface FileKnowledge {
  /** Guide pages that show one of the files. */
  readonly usedBy: readonly PageRef[];
  /** The product's cautions that stand on those pages. */
  readonly cautions: readonly CautionIndexEntry[];
  /** What was put right in the files. */
  readonly errata: readonly ErratumIndexEntry[];
  /** Questions on the product whose answers show a file, or lead to one of the pages or cautions. */
  readonly faq: readonly PageRef[];
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
  const cautions = knowledge.cautions
    .filter(({ products }) => products.some(({ slug }) => slug === product))
    .filter(({ url }) => urls.has(pageOf(url)));
  const concerning = {
    ids: new Set(files.map(({ id }) => id)),
    urls,
    cautions: new Set(cautions.map(({ id }) => id)),
  };
  return {
    usedBy: [...new Map(pages.map((page) => [page.url, page])).values()],
    cautions: cautions.map(indexEntry),
    errata: knowledge.errata.filter(({ id }) => errata.has(id)),
    faq: knowledge.faq
      .filter(({ products }) => products.includes(product) || products.includes('common'))
      .filter((entry) => concerns(entry, concerning))
      .map(({ id, question }) => ({ url: `${faqUrl}#${id}`, title: question })),
  };
}

/** What a question has to do with files. */
interface Concerning {
  /** Of files. */
  readonly ids: ReadonlySet<string>;
  readonly urls: ReadonlySet<string>;
  /** Ids of cautions. */
  readonly cautions: ReadonlySet<string>;
}

function concerns(entry: FaqEntry, { ids, urls, cautions }: Concerning): boolean {
  const { readings } = entry.page;
  return (
    readings.some(({ shows }) => shows.some(({ id }) => ids.has(id))) ||
    entry.related.some(({ url }) => urls.has(pageOf(url))) ||
    entry.cautions.some((id) => cautions.has(id)) ||
    readings.some(({ cautionRefs }) => cautionRefs.some(({ id }) => cautions.has(id)))
  );
}

function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Pages show the HTML of a caution; its plain text would only make their data longer. */
function indexEntry(caution: CautionIndexEntry): CautionIndexEntry {
  const { id, severity, title, html, products, phases, url, pageTitle } = caution;
  return { id, severity, title, html, products, phases, url, pageTitle };
}
