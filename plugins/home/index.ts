import path from 'node:path';
import type { HomePageProps } from '../../src/content/home';
import { productSlugs } from '../../src/definitions/products';
import { definePlugin } from '../support/define-plugin';
import { definitionFolders, loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { listPages } from '../support/page-list';
import { homeProps } from './home-props';

/**
 * The home page: what it leads to is read from the pages and the definitions, so that nothing has to be
 * listed by hand.
 *
 * @returns a Docusaurus plugin without options
 */
const home = definePlugin<HomePageProps>(({ siteDir, baseUrl }) => ({
  name: 'home',

  async loadContent() {
    const definitions = await loadDefinitions(siteDir);
    return homeProps({
      definitions,
      knowledge: loadKnowledge(siteDir, definitions),
      pages: listPages(siteDir, [...productSlugs, 'reference']),
    });
  },

  contentLoaded({ content, actions }) {
    actions.addRoute({
      path: baseUrl,
      component: '@site/src/components/home/HomePage',
      exact: true,
      props: { ...content },
    });
  },

  getPathsToWatch: () => [
    path.posix.join(siteDir, 'docs/**/*.mdx'),
    ...definitionFolders(siteDir).map((folder) => `${folder}/**/*.ts`),
  ],
}));

export default home;
