import { normalizeUrl } from '@docusaurus/utils';
import { packCollection, type PackedCollection } from '../../src/analysis/published-script';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { bundleWorker } from './bundle-worker';
import { scriptCollection } from './collection';

interface Content {
  readonly collection: PackedCollection;
  readonly worker: string;
}

/**
 * What the tools on scripts need in the browser: the published scripts as one module, which the simulator
 * loads when it is opened (`@generated/script-tools/default/scripts.json`), and `/check/`, whose page
 * brings that module and its worker along, because it may connect to nothing.
 *
 * @returns a Docusaurus plugin without options
 */
const scriptTools = definePlugin<Content>(({ siteDir, baseUrl }) => ({
  name: 'script-tools',

  async loadContent() {
    const [definitions, worker] = await Promise.all([
      loadDefinitions(siteDir),
      bundleWorker(siteDir),
    ]);
    return { collection: packCollection(scriptCollection(definitions)), worker };
  },

  async contentLoaded({ content, actions }) {
    const scripts = await actions.createData('scripts.json', JSON.stringify(content.collection));
    const worker = await actions.createData('worker.json', JSON.stringify(content.worker));
    actions.addRoute({
      path: normalizeUrl([baseUrl, '/check/']),
      component: '@site/src/components/check/CheckPage',
      exact: true,
      modules: { scripts, worker },
    });
  },

  getPathsToWatch: () => [
    ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
    `${siteDir}/src/analysis/**/*.ts`,
    `${siteDir}/src/components/check/worker/*.ts`,
  ],
}));

export default scriptTools;
