import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Words for people, `“goto” is not supported.`: what a run does hangs on none of them. */
function isSentence(node) {
  const text =
    node.type === 'StringLiteral'
      ? node.value
      : node.type === 'TemplateLiteral'
        ? node.quasis.map(({ value }) => value.cooked ?? '').join('x')
        : '';
  return /^[A-Z“x].* .*[.;:]?$/s.test(text) && text.includes(' ') && /[a-z]{2}/.test(text);
}

/** Leaves messages and hints alone; the tests read some of them, people the others. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sentences', {
    shouldIgnore(path) {
      return isSentence(path.node) ? 'words for people' : undefined;
    },
  }),
];
