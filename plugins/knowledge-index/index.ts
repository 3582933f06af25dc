import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeUrl } from '@docusaurus/utils';
import type { CautionsPageProps, ErrataPageProps } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { definePlugin } from '../support/define-plugin';
import { loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../support/load-knowledge';
import { buildFeeds } from './feeds';

/**
 * What the guides say, gathered from a parse of all pages: `/cautions/` and `/errata/` with their JSON.
 * It stops the build when a page or a definition is at fault.
 *
 * @returns a Docusaurus plugin without options
 */
const knowledgeIndex = definePlugin<SiteKnowledge>(({ siteDir, baseUrl }) => ({
  name: 'knowledge-index',

  async loadContent() {
    const knowledge = loadKnowledge(siteDir, await loadDefinitions(siteDir));
    throwOnFaults(knowledge.diagnostics);
    return knowledge;
  },

  contentLoaded({ content, actions }) {
    const cautions: CautionsPageProps = {
      entries: content.cautions.map(({ text: _text, ...entry }) => entry),
    };
    const errata: ErrataPageProps = { entries: content.errata };
    const pages = [
      { route: '/cautions/', component: 'CautionsPage', props: cautions },
      { route: '/errata/', component: 'ErrataPage', props: errata },
    ];
    for (const { route, component, props } of pages) {
      actions.addRoute({
        path: normalizeUrl([baseUrl, route]),
        component: `@site/src/components/indexes/${component}`,
        exact: true,
        props: { ...props },
      });
    }
  },

  async postBuild({ content, outDir }) {
    for (const [file, feed] of buildFeeds(content, baseUrl)) {
      const target = path.join(outDir, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, `${JSON.stringify(feed, null, 2)}\n`);
    }
  },

  getPathsToWatch: () =>
    ['docs/**/*.mdx', 'src/definitions/**/*.ts', 'src/batch/**/*.ts'].map((pattern) =>
      path.posix.join(siteDir, pattern),
    ),
}));

export default knowledgeIndex;
