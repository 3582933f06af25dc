import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { twinUrl } from '../../src/content/twin-url';
import type { Definitions } from '../../src/definitions/definitions';
import type { FilesByPath } from '../support/serve-files';
import { llmsTxt, type SiteHead } from './llms-txt';
import { markdownTwin } from './twin';
import { twinSite } from './twin-site';

/**
 * The Markdown twin of every guide page, and the list of them.
 *
 * @returns UTF-8 by path from the root of the site
 */
export function twinFiles(
  knowledge: Pick<SiteKnowledge, 'pages' | 'cautions' | 'faq'>,
  definitions: Definitions,
  head: SiteHead,
): FilesByPath {
  const { pages } = knowledge;
  const site = twinSite(knowledge, definitions, head.baseUrl);
  const utf8 = new TextEncoder();
  return new Map([
    ...pages.map(
      (page) => [twinUrl(page.url).slice(1), utf8.encode(markdownTwin(page, site))] as const,
    ),
    ['llms.txt', utf8.encode(llmsTxt(head, pages))] as const,
  ]);
}

/** Whether a path can be one of {@link twinFiles}. */
export function isTwinFile(path: string): boolean {
  return path === 'llms.txt' || path.endsWith('.md');
}
