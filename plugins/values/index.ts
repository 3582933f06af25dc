import { normalizeUrl } from '@docusaurus/utils';
import { productSlugs } from '../../src/definitions/products';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { listPages } from '../support/page-list';
import { buildChecklists, type ProductChecklist } from './checklists';

/**
 * `/values/`, where readers enter the values of their clusters, and the procedures that go into a kit
 * (`@generated/values/default/checklists.json`, loaded when a kit is made).
 *
 * @returns a Docusaurus plugin without options
 */
const values = definePlugin<readonly ProductChecklist[]>(({ siteDir, baseUrl }) => ({
  name: 'values',

  async loadContent() {
    const definitions = await loadDefinitions(siteDir);
    const knowledge = loadKnowledge(siteDir, definitions);
    return buildChecklists(listPages(siteDir, productSlugs), knowledge, definitions);
  },

  async contentLoaded({ content, actions }) {
    await actions.createData('checklists.json', JSON.stringify(content));
    actions.addRoute({
      path: normalizeUrl([baseUrl, '/values/']),
      component: '@site/src/components/values/ValuesPage',
      exact: true,
    });
  },

  getPathsToWatch: () => [
    ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
    `${siteDir}/docs/**/*.mdx`,
  ],
}));

export default values;
