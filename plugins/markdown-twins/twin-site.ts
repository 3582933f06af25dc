import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import type { PlacedCaution, TwinSite } from './lower/context';

/**
 * What the twins of a site are made from. A caution that several pages show by a partial has its place on
 * the first of them.
 *
 * @param baseUrl with slashes at both ends
 */
export function twinSite(
  knowledge: Pick<SiteKnowledge, 'pages' | 'cautions' | 'faq'>,
  definitions: Definitions,
  baseUrl: string,
): TwinSite {
  const cautions = new Map<string, PlacedCaution>();
  for (const page of knowledge.pages) {
    for (const reading of page.readings) {
      for (const caution of reading.cautions) {
        if (!cautions.has(caution.id)) cautions.set(caution.id, { caution, page, reading });
      }
    }
  }
  return { definitions, cautions, knowledge, baseUrl };
}
