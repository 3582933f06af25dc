import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { devServerFiles, type FilesByPath } from '../support/serve-files';
import { writeFiles } from '../support/write-files';
import { buildDownloads } from './downloads';
import { catalogEntries } from './entries';
import { publishedFiles } from './published-files';
import { planPages, type PagePlan } from './routes';

interface Content {
  readonly pages: readonly PagePlan[];
  readonly files: FilesByPath;
}

/**
 * Everything below `/scripts/`: the catalogue with its pages, the downloads, `catalog.json` and
 * `SHA256SUMS`. In dev the files are made at each request, from the definitions as they are then.
 *
 * @returns a Docusaurus plugin without options
 */
function catalog({ siteDir, baseUrl }: LoadContext): Plugin<Content> {
  return {
    name: 'catalog',

    async loadContent() {
      const definitions = await loadDefinitions(siteDir);
      const downloads = buildDownloads(definitions);
      const entries = catalogEntries(downloads);
      return {
        pages: await planPages({
          definitions,
          entries,
          knowledge: loadKnowledge(siteDir, definitions),
        }),
        files: publishedFiles(downloads),
      };
    },

    contentLoaded({ content, actions }) {
      for (const { path: route, component, props } of content.pages) {
        actions.addRoute({
          path: normalizeUrl([baseUrl, route]),
          component,
          exact: true,
          props: { ...props },
        });
      }
    },

    postBuild: ({ content, outDir }) => writeFiles(outDir, content.files),

    configureWebpack: () =>
      devServerFiles(baseUrl, {
        name: 'catalog',
        owns: (file) => file.startsWith('scripts/') && !file.endsWith('/'),
        files: async () => publishedFiles(buildDownloads(await loadDefinitions(siteDir))),
      }),

    getPathsToWatch: () => [
      ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
      `${siteDir}/docs/**/*.mdx`,
    ],
  };
}

export default definePlugin(catalog);
