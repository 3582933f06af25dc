import type { Diagnostic } from '../../src/batch/diagnostic';
import { isFaqFile } from '../../src/content/faq';
import {
  gatherKnowledge,
  type DefinitionPlaces,
  type SiteKnowledge,
  type SitePage,
} from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { unknownPages } from './faq-links';
import { pageRank, resolveLink } from './page-urls';
import { isPartial, parseFiles, readingsOf, type SiteSources } from './parse-files';
import { readFaq } from './read-faq';
import { readGuide } from './read-guide';

/**
 * Reads all pages: what is used where, and everything that is wrong. A file whose name starts with `_`
 * is a partial: what stands in it belongs to the pages that import it. A file in `docs/faq/` is an entry
 * of the FAQ; every other file is a guide page.
 *
 * @param sources every MDX file of the site
 * @param definitions what pages can point at, and must use
 * @param places where the definitions are stated
 */
export function readSite(
  sources: SiteSources,
  definitions: Definitions,
  places: DefinitionPlaces,
): SiteKnowledge {
  const { files, faults: syntaxFaults } = parseFiles(sources, definitions);
  // What a page that cannot be read would use is not known: the rest would be told wrong.
  if (syntaxFaults.length > 0) return { ...nothing, diagnostics: syntaxFaults };

  const faults: Diagnostic[] = [];
  const guides = [...files]
    .filter(([file]) => !isPartial(file) && !isFaqFile(file))
    .map(([file, parsed]) => readGuide(file, parsed, faults))
    .sort(
      (left, right) =>
        pageRank(left.url) - pageRank(right.url) ||
        left.position - right.position ||
        left.url.localeCompare(right.url),
    );
  const urls = new Map(guides.map(({ file, url }) => [file, url]));
  const pages = guides.map(({ file, url, title, description, source }): SitePage => ({
    url,
    title,
    description,
    source,
    readings: readingsOf(file, files, faults),
    resolveLink: (href, from) => resolveLink(href, from, url, urls),
  }));
  const byFile = new Map(guides.map((guide) => [guide.file, guide]));
  const faq = readFaq(files, byFile, faults);
  // Those of the FAQ are read with it. Docusaurus would stop, too, but not say in which line.
  for (const [file, parsed] of files) {
    if (!isFaqFile(file)) faults.push(...unknownPages(parsed, byFile));
  }
  const knowledge = gatherKnowledge({ pages, faq }, definitions, places);
  return { ...knowledge, diagnostics: [...faults, ...knowledge.diagnostics] };
}

const nothing: Omit<SiteKnowledge, 'diagnostics'> = {
  pages: [],
  faq: [],
  cautions: [],
  errata: [],
  usedBy: new Map(),
};
