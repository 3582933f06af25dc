import { checklistOf, type Checklist } from '../../src/content/checklist';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { productSlugs, type ProductSlug } from '../../src/definitions/products';
import type { ListedPage } from '../support/page-list';

/** The procedures of one page, and for which clusters they are. */
export interface ProductChecklist extends Checklist {
  readonly product: ProductSlug;
  /** Absent where the page is for both. */
  readonly standby?: 'single' | 'multi';
  readonly database?: 'sqlserver' | 'oracle';
}

/**
 * The procedures that build a cluster, in the order of the guides.
 *
 * @param pages the guide pages of all products, in the order of their sidebars
 */
export function buildChecklists(
  pages: readonly ListedPage[],
  knowledge: Pick<SiteKnowledge, 'pages'>,
  definitions: Definitions,
): readonly ProductChecklist[] {
  const building = pages.filter(({ group }) => group === '構築');
  return building.flatMap(({ url, folder, id }): ProductChecklist[] => {
    const product = productSlugs.find((slug) => slug === folder);
    const page = knowledge.pages.find((candidate) => candidate.url === url);
    const checklist = page && checklistOf(page, definitions);
    if (product === undefined || checklist === undefined) return [];
    return [{ product, ...scopeOf(id, building), ...checklist }];
  });
}

/** What the names of pages say; beside a page `x-multi` the page `x` is for a single standby. */
function scopeOf(
  id: string,
  pages: readonly ListedPage[],
): Pick<ProductChecklist, 'standby' | 'database'> {
  const standby = id.endsWith('-multi')
    ? 'multi'
    : id.endsWith('-single') && pages.some((page) => page.id === id.replace(/-single$/, '-multi'))
      ? 'single'
      : pages.some((page) => page.id === `${id}-multi`)
        ? 'single'
        : undefined;
  const database = (['sqlserver', 'oracle'] as const).find((name) =>
    id.includes(`/database-${name}`),
  );
  return { ...(standby && { standby }), ...(database && { database }) };
}
