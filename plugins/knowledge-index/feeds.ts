import { faqUrl } from '../../src/content/faq';
import type { FaqGroup } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { FilesByPath } from '../support/serve-files';

/** What other programs read, by its path below the site. */
export type Feeds = ReadonlyMap<string, unknown>;

/**
 * `/faq/index.json`, `/cautions/index.json` and `/errata/index.json`; the fields are a contract, nothing is
 * renamed.
 *
 * @param knowledge what all pages say
 * @param faq the FAQ as its page shows it
 * @param baseUrl of the site; each `url` leads to the very place
 */
export function buildFeeds(
  knowledge: Pick<SiteKnowledge, 'cautions' | 'errata'>,
  faq: readonly FaqGroup[],
  baseUrl: string,
): Feeds {
  const withBase = (url: string): string => baseUrl.replace(/\/$/, '') + url;
  return new Map<string, unknown>([
    [
      'faq/index.json',
      faq.flatMap(({ category, entries }) =>
        entries.map(
          ({ id, products, question, origin, text, aliases, related, cautions, errata }) => ({
            id,
            category,
            products: products.map(({ slug }) => slug),
            question,
            origin,
            answer: text,
            aliases,
            related: related.map(({ url }) => withBase(url)),
            cautions: cautions.map((caution) => caution.id),
            errata: errata.map((erratum) => erratum.id),
            url: withBase(`${faqUrl}#${id}`),
          }),
        ),
      ),
    ],
    [
      'cautions/index.json',
      knowledge.cautions.map(({ id, severity, products, phases, text, url }) => ({
        id,
        severity,
        products: products.map(({ slug }) => slug),
        phase: phases,
        text,
        url: withBase(url),
      })),
    ],
    [
      'errata/index.json',
      knowledge.errata.map(
        ({ id, kind, guide, section, printed, published, reason, inferred, url }) => ({
          id,
          kind,
          guide,
          section,
          printed,
          published,
          reason,
          confidence: inferred ? 'inferred' : 'certain',
          url: withBase(url),
        }),
      ),
    ],
  ]);
}

/** Feeds as JSON with a final LF, in UTF-8. */
export function feedFiles(feeds: Feeds): FilesByPath {
  const utf8 = new TextEncoder();
  return new Map(
    [...feeds].map(([file, feed]) => [file, utf8.encode(`${JSON.stringify(feed, null, 2)}\n`)]),
  );
}

/** Whether a path can be one of {@link feedFiles}. */
export function isFeedFile(path: string): boolean {
  return /^(faq|cautions|errata)\/index\.json$/.test(path);
}
