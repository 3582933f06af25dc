import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { devServerFiles, type FilesByPath } from '../support/serve-files';
import { writeFiles } from '../support/write-files';
import { loadRecords } from './server/load-records';
import { searchFiles } from './server/search-files';
import { searchWords } from './server/words';

/**
 * The embedded search: the page `/search/`, the button and dialog of the bar, and the files of the index, which
 * nothing loads before a reader asks. It stands among the themes, behind the one whose search bar it takes
 * the place of.
 *
 * @returns a Docusaurus theme without options
 */
export default function search({ siteDir, baseUrl }: LoadContext): Plugin {
  const makeFiles = async (): Promise<FilesByPath> =>
    searchFiles(await loadRecords(siteDir), searchWords());
  return {
    name: 'search',
    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, 'theme'),
    getClientModules: () => [path.join(__dirname, 'client', 'arrival.ts')],
    contentLoaded({ actions }) {
      actions.addRoute({
        path: normalizeUrl([baseUrl, '/search/']),
        component: '@site/plugins/search/client/SearchPage',
        exact: true,
      });
    },
    postBuild: async ({ outDir }) => writeFiles(outDir, await makeFiles()),
    configureWebpack: () =>
      devServerFiles(baseUrl, {
        name: 'search',
        owns: (file) => /^search\/[^/]+\.js$/.test(file),
        files: makeFiles,
      }),
  };
}
