import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { Configuration as DevServerConfiguration } from 'webpack-dev-server';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { buildDownloads } from './downloads';
import { catalogEntries } from './entries';
import { publishedFiles } from './published-files';
import { planPages, type PagePlan } from './routes';
import { serveFiles } from './serve-files';

interface Content {
  readonly pages: readonly PagePlan[];
  /** Path relative to `/scripts/` → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
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

    async postBuild({ content, outDir }) {
      for (const [file, bytes] of content.files) {
        const target = path.join(outDir, 'scripts', file);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
    },

    configureWebpack() {
      const handler = serveFiles(baseUrl, async () =>
        publishedFiles(buildDownloads(await loadDefinitions(siteDir))),
      );
      const devServer: DevServerConfiguration = {
        setupMiddlewares(middlewares) {
          middlewares.unshift({ name: 'catalog', middleware: handler });
          return middlewares;
        },
      };
      return { devServer };
    },

    getPathsToWatch: () => [
      ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
      `${siteDir}/docs/**/*.mdx`,
    ],
  };
}

export default definePlugin(catalog);
