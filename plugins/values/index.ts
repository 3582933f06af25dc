import { normalizeUrl } from '@docusaurus/utils';
import { productSlugs } from '../../src/definitions/products';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { listPages } from '../support/page-list';
import type { FormParameter } from '../../src/content/form-parameter';
import type { KitData } from '../../src/kit/kit-data';
import { buildChecklists } from './checklists';
import { formParameters } from './form-parameters';
import { kitData } from './kit-data';

interface Content {
  readonly parameters: readonly FormParameter[];
  readonly kit: KitData;
}

/**
 * `/values/`, where readers enter the values of their clusters, with the parameters that its form lists and
 * the data of kits as modules that are loaded on demand (`@generated/values/default/…`).
 *
 * @returns a Docusaurus plugin without options
 */
const values = definePlugin<Content>(({ siteDir, baseUrl }) => ({
  name: 'values',

  async loadContent() {
    const definitions = await loadDefinitions(siteDir);
    const knowledge = loadKnowledge(siteDir, definitions);
    const checklists = buildChecklists(listPages(siteDir, productSlugs), knowledge, definitions);
    return { parameters: formParameters(definitions), kit: kitData(definitions, checklists) };
  },

  async contentLoaded({ content, actions }) {
    await actions.createData('parameters.json', JSON.stringify(content.parameters));
    await actions.createData('kit.json', JSON.stringify(content.kit));
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
