import { normalizeUrl } from '@docusaurus/utils';
import { checkLedger, ledgerFile, movedFile } from '../../src/content/ledger/ledger';
import { publishedThings } from '../../src/content/ledger/published';
import { planRedirects, type Redirects } from '../../src/content/ledger/redirects';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../support/load-knowledge';
import { loadLedger } from '../support/read-ledger';

/**
 * Holds the site to every id and address that it ever published: one that is gone without a redirect stops
 * the build. Old addresses get pages that lead on without JavaScript.
 *
 * @returns a Docusaurus plugin without options
 */
const ledger = definePlugin<Redirects>(({ siteDir, baseUrl }) => ({
  name: 'ledger',

  async loadContent() {
    const definitions = await loadDefinitions(siteDir);
    const knowledge = loadKnowledge(siteDir, definitions);
    throwOnFaults(knowledge.diagnostics);
    const now = publishedThings(knowledge, definitions);
    const recorded = loadLedger(siteDir);
    throwOnFaults(checkLedger(recorded, now));
    return planRedirects(
      recorded.moved.lines.map(({ value }) => value),
      now,
    );
  },

  contentLoaded({ content, actions }) {
    for (const [path, props] of content.pages) {
      actions.addRoute({
        path: normalizeUrl([baseUrl, path]),
        component: '@site/src/components/moved/MovedPage',
        exact: true,
        props: { ...props },
      });
    }
    // Every page brings this along: it is empty until something moves within a page.
    actions.setGlobalData(Object.fromEntries(content.anchors));
  },

  getPathsToWatch: () => [
    ...[ledgerFile, movedFile].map((file) => `${siteDir}/${file}`),
    ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
    `${siteDir}/docs/**/*.mdx`,
  ],
}));

export default ledger;
