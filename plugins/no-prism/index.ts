import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * Keeps Prism out of the browser: texts are highlighted at build time.
 *
 * Theme modules that import `prism-react-renderer` get an empty stand-in. `src/theme/CodeBlock` and
 * `src/theme/prism-include-languages` are its counterparts: nothing that is left calls Prism.
 *
 * @returns a Docusaurus plugin without options
 */
export default function noPrism(): Plugin {
  return {
    name: 'no-prism',
    configureWebpack: () => ({
      resolve: { alias: { 'prism-react-renderer$': path.join(__dirname, 'stub.ts') } },
    }),
  };
}
