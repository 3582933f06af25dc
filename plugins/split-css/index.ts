import type { Plugin } from '@docusaurus/types';
import { staysApart } from './stays-apart';

/**
 * Leaves styles that most pages have no use for out of the one file that Docusaurus makes of all: a guide
 * page loads none of the simulator, the forms and the search dialog. They come behind that file, so what a
 * component says of its own elements wins over `src/components/ui` as before.
 *
 * @returns a Docusaurus plugin without options
 */
export default function splitCss(): Plugin {
  const test = (module: { nameForCondition?: () => string | null }): boolean =>
    !staysApart(module.nameForCondition?.() ?? '');
  return {
    name: 'split-css',
    configureWebpack: (_config, isServer) =>
      isServer ? {} : { optimization: { splitChunks: { cacheGroups: { styles: { test } } } } },
  };
}
