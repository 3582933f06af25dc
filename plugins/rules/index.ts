import { normalizeUrl } from '@docusaurus/utils';
import { rules } from '../../src/batch/linter';
import type { RulePageProps, RulesPageProps } from '../../src/content/pages';
import { definePlugin } from '../support/define-plugin';
import { loadDefinitions } from '../support/fresh-definitions';
import { rulePage } from './rule-page';

/**
 * `/rules/` and a page for each rule of the linter, made from the rules themselves.
 *
 * @returns a Docusaurus plugin without options
 */
const rulePages = definePlugin<readonly RulePageProps[]>(({ siteDir, baseUrl }) => ({
  name: 'rules',

  async loadContent() {
    const definitions = await loadDefinitions(siteDir);
    return Promise.all(rules.map((rule) => rulePage(rule, definitions)));
  },

  contentLoaded({ content, actions }) {
    const index: RulesPageProps = {
      rules: content.map(({ rule }) => {
        const { id, level, scope, title, consequence, fixable } = rule;
        return { id, level, scope, title, consequence, fixable };
      }),
    };
    actions.addRoute({
      path: normalizeUrl([baseUrl, '/rules/']),
      component: '@site/src/components/rules/RulesPage',
      exact: true,
      props: { ...index },
    });
    for (const page of content) {
      actions.addRoute({
        path: normalizeUrl([baseUrl, `/rules/${page.rule.id}/`]),
        component: '@site/src/components/rules/RulePage',
        exact: true,
        props: { ...page },
      });
    }
  },
}));

export default rulePages;
