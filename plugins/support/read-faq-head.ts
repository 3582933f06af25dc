import type { Diagnostic } from '../../src/batch/diagnostic';
import { faqCategories, type FaqCategory } from '../../src/content/faq';
import { faqFrontMatterSchema, type FaqFrontMatter } from '../../src/content/front-matter';
import { headPlace } from '../../src/content/head-place';
import { errorAt, type Placement } from '../../src/content/place';
import { suggest } from '../../src/content/suggest';
import { productSlugs } from '../../src/definitions/products';
import type { ParsedFile } from './parse-files';
import { sourceHint } from './read-guide';

/** The front matter of a FAQ entry, its category and products known. */
export type FaqHead = FaqFrontMatter & { readonly category: FaqCategory };

/**
 * Reads the front matter of a FAQ entry.
 *
 * @param faults gets a diagnostic for each fault of it
 * @returns undefined when a fault makes the entry unusable
 */
export function readFaqHead(
  { head: raw, reading: { placement } }: ParsedFile,
  faults: Diagnostic[],
): FaqHead | undefined {
  const { data, error } = faqFrontMatterSchema.safeParse(raw);
  for (const issue of error?.issues ?? []) {
    const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const key = unknownKey ?? String(issue.path[0]);
    const hint = key === 'source' ? sourceHint : 'see CONTRIBUTING.md, "FAQ entries"';
    const place = headPlace(placement, key);
    faults.push(errorAt(place, placement, 'front-matter', issue.message, hint));
  }
  if (data === undefined) return undefined;
  const products = ['common', ...productSlugs];
  const unknown = [
    ...data.products
      .filter((slug) => !products.includes(slug))
      .map((slug) => unknownIn(placement, 'product', 'products', slug, products)),
    ...(isCategory(data.category)
      ? []
      : [unknownIn(placement, 'category', 'category', data.category, Object.keys(faqCategories))]),
  ];
  faults.push(...unknown, ...strangeOrigin(data, placement));
  return unknown.length === 0 && isCategory(data.category)
    ? { ...data, category: data.category }
    : undefined;
}

/** The chapter of the StarOffice guide that asks questions. */
const askingChapter = '9';

/** A question that is said to be the guide's, but does not come from where the guide asks. */
function strangeOrigin({ origin, source }: FaqFrontMatter, placement: Placement): Diagnostic[] {
  const asks = source.some(
    ({ guide, sections }) => guide === 'staroffice' && sections.includes(askingChapter),
  );
  if (origin === 'site' || asks) return [];
  return [
    errorAt(
      headPlace(placement, 'source'),
      placement,
      'faq-origin',
      `the guides do not ask this: no source is chapter ${askingChapter} of staroffice`,
      'write origin: site below the question, or name the chapter',
    ),
  ];
}

function isCategory(name: string): name is FaqCategory {
  return Object.hasOwn(faqCategories, name);
}

function unknownIn(
  placement: Placement,
  what: string,
  key: string,
  value: string,
  known: readonly string[],
): Diagnostic {
  return errorAt(
    headPlace(placement, key, value),
    placement,
    `unknown-${what}`,
    `there is no ${what} ${JSON.stringify(value)}`,
    suggest(value, known),
  );
}
