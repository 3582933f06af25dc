import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { devServerFiles, type FilesByPath } from '../support/serve-files';
import { writeFiles } from '../support/write-files';
import { archiveFiles, buildArchives, isArchiveFile } from './archives';
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
 * `SHA256SUMS`, and below `/downloads/` the same files as ZIP. In dev the files are made at each request, from the definitions as they are then.
 *
 * @returns a Docusaurus plugin without options
 */
function catalog({ siteDir, baseUrl }: LoadContext): Plugin<Content> {
  return {
    name: 'catalog',

    async loadContent() {
      const definitions = await loadDefinitions(siteDir);
      const downloads = buildDownloads(definitions);
      const archives = buildArchives(definitions, downloads);
      const entries = catalogEntries(downloads);
      return {
        pages: await planPages({
          definitions,
          entries,
          archives,
          knowledge: loadKnowledge(siteDir, definitions),
        }),
        files: new Map([...publishedFiles(downloads), ...archiveFiles(archives)]),
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
        owns: (file) => (file.startsWith('scripts/') && !file.endsWith('/')) || isArchiveFile(file),
        files: async () => {
          const definitions = await loadDefinitions(siteDir);
          const downloads = buildDownloads(definitions);
          const archives = buildArchives(definitions, downloads);
          return new Map([...publishedFiles(downloads), ...archiveFiles(archives)]);
        },
      }),

    getPathsToWatch: () => [
      ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
      `${siteDir}/docs/**/*.mdx`,
    ],
  };
}

export default definePlugin(catalog);
