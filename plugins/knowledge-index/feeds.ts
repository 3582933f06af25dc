import type { SiteKnowledge } from '../../src/content/site-knowledge';

/** A file of JSON for other programs, by its path below the site. */
export type Feeds = ReadonlyMap<string, unknown>;

/**
 * `/cautions/index.json` and `/errata/index.json`; the fields are a contract, nothing is renamed.
 *
 * @param knowledge what all pages say
 * @param baseUrl of the site; each `url` leads to the very place
 */
export function buildFeeds(knowledge: SiteKnowledge, baseUrl: string): Feeds {
  const withBase = (url: string): string => baseUrl.replace(/\/$/, '') + url;
  return new Map<string, unknown>([
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
