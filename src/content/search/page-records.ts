import { productName, type ProductSlug } from '../../definitions/products';
import { productOf } from '../read-page';
import type { SitePage } from '../site-knowledge';
import { pageTop, type SearchRecord } from './record';
import { pageSections, type SectionContext } from './section-text';

/** The section that ends a page with links to others: it holds nothing itself. */
const wayOn = 'next';

/** One record for each section of a guide page, and one for what stands above its first heading. */
export function pageRecords(page: SitePage, context: SectionContext): SearchRecord[] {
  const [reading] = page.readings;
  if (reading === undefined) return [];
  const product = productOf(reading.placement.file);
  const top = product === undefined ? 'リファレンス' : productName(product as ProductSlug);
  const common = {
    kind: product === undefined ? 'reference' : 'guide',
    products: [product ?? 'common'],
    words: [],
  } as const;
  const records: SearchRecord[] = [];
  // Headings above the present one, by depth.
  const above: { depth: number; title: string }[] = [];
  for (const { heading, text, code } of pageSections(page, context)) {
    if (heading === undefined) {
      const url = `${page.url}#${pageTop}`;
      const intro = text === '' ? page.description : `${page.description}\n${text}`;
      records.push({ ...common, id: url, url, title: page.title, path: [top], text: intro, code });
      continue;
    }
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    const path = [top, page.title, ...above.map(({ title }) => title)];
    above.push(heading);
    if ((text === '' && code === '') || heading.id === wayOn) continue;
    const url = `${page.url}#${heading.id}`;
    records.push({ ...common, id: url, url, title: heading.title, path, text, code });
  }
  return records;
}
