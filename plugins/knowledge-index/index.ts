import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { faqUrl } from '../../src/content/faq';
import type {
  CautionsPageProps,
  ErrataPageProps,
  FaqGroup,
  FaqPageProps,
} from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../support/load-knowledge';
import { devServerFiles, type FilesByPath } from '../support/serve-files';
import { writeFiles } from '../support/write-files';
import { faqGroups } from './faq-groups';
import { buildFeeds, feedFiles, isFeedFile } from './feeds';

interface Content {
  readonly knowledge: SiteKnowledge;
  readonly faq: readonly FaqGroup[];
}

/**
 * What the guides say, gathered from a parse of all pages, and the FAQ: `/faq/`, `/cautions/` and
 * `/errata/` with their JSON. It stops the build when a page or a definition is at fault.
 *
 * @returns a Docusaurus plugin without options
 */
function knowledgeIndex({ siteDir, baseUrl }: LoadContext): Plugin<Content> {
  const load = async (): Promise<Content> => {
    const definitions = await loadDefinitions(siteDir);
    const knowledge = loadKnowledge(siteDir, definitions);
    throwOnFaults(knowledge.diagnostics);
    return { knowledge, faq: await faqGroups(knowledge, definitions, baseUrl) };
  };
  const feedsOf = ({ knowledge, faq }: Content): FilesByPath =>
    feedFiles(buildFeeds(knowledge, faq, baseUrl));

  return {
    name: 'knowledge-index',

    loadContent: load,

    contentLoaded({ content, actions }) {
      const faq: FaqPageProps = { groups: content.faq };
      const cautions: CautionsPageProps = {
        entries: content.knowledge.cautions.map(({ text: _text, ...entry }) => entry),
      };
      const errata: ErrataPageProps = { entries: content.knowledge.errata };
      const pages = [
        { route: faqUrl, component: 'faq/FaqPage', props: faq },
        { route: '/cautions/', component: 'indexes/CautionsPage', props: cautions },
        { route: '/errata/', component: 'indexes/ErrataPage', props: errata },
      ];
      for (const { route, component, props } of pages) {
        actions.addRoute({
          path: normalizeUrl([baseUrl, route]),
          component: `@site/src/components/${component}`,
          exact: true,
          props: { ...props },
        });
      }
    },

    postBuild: ({ content, outDir }) => writeFiles(outDir, feedsOf(content)),

    configureWebpack: () =>
      devServerFiles(baseUrl, {
        name: 'knowledge-index',
        owns: isFeedFile,
        files: async () => feedsOf(await load()),
      }),

    getPathsToWatch: () => [
      ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
      `${siteDir}/docs/**/*.mdx`,
    ],
  };
}

export default definePlugin(knowledgeIndex);
