import { faqCategories, faqUrl, type FaqCategory, type FaqEntry } from '../../src/content/faq';
import { pageSourceProps } from '../../src/content/page-source';
import type { FaqGroup, FaqIndexEntry } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { productName, type ProductSlug } from '../../src/definitions/products';
import { renderAnswer } from './answer';

/**
 * The FAQ as its page shows it: every entry in its category, categories without entries left out.
 *
 * @param baseUrl of the site; links in answers lead there
 */
export async function faqGroups(
  knowledge: Pick<SiteKnowledge, 'faq' | 'cautions' | 'errata'>,
  definitions: Definitions,
  baseUrl: string,
): Promise<readonly FaqGroup[]> {
  const site = { definitions, cautions: knowledge.cautions, baseUrl };
  const groups = await Promise.all(
    (Object.keys(faqCategories) as FaqCategory[]).map(async (category) => ({
      category,
      anchor: faqCategories[category],
      entries: await Promise.all(
        knowledge.faq
          .filter((entry) => entry.category === category)
          .map(async (entry) =>
            indexEntry(entry, knowledge, definitions, await renderAnswer(entry, site)),
          ),
      ),
    })),
  );
  return groups.filter(({ entries }) => entries.length > 0);
}

function indexEntry(
  entry: FaqEntry,
  { faq, cautions, errata }: Pick<SiteKnowledge, 'faq' | 'cautions' | 'errata'>,
  definitions: Definitions,
  { parts, text }: Awaited<ReturnType<typeof renderAnswer>>,
): FaqIndexEntry {
  const { id, question, origin, products, aliases, related, source } = entry;
  const foot = pageSourceProps(source, erratumIds(entry), definitions);
  return {
    id,
    question,
    origin,
    products: products.map((slug) => ({ slug, name: productName(slug as ProductSlug | 'common') })),
    aliases,
    answer: parts,
    text,
    related,
    cautions: entry.cautions.flatMap((wanted) => {
      const caution = cautions.find((candidate) => candidate.id === wanted);
      if (caution === undefined) return [];
      const { severity, title, url } = caution;
      return [{ id: wanted, severity, title, url }];
    }),
    sources: foot.sources,
    errata: foot.errata.map(({ number: _number, anchor, ...erratum }) => {
      const own = errata.find((candidate) => candidate.id === erratum.id)?.url;
      const isFirst = faq.find((other) => erratumIds(other).includes(erratum.id)) === entry;
      return { ...erratum, ...(own === `${faqUrl}#${anchor}` && isFirst && { anchor }) };
    }),
  };
}

/** The errata that an answer places, in its order. */
function erratumIds({ page }: FaqEntry): string[] {
  return page.readings.flatMap(({ errata }) => errata.map(({ id }) => id));
}
