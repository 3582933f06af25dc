import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { wrapInLayer } from './wrap-in-layer';

/**
 * Puts the stylesheets of Infima and of the theme into cascade layers, so that ours, which stand in none,
 * win whatever the specificity and the order in which the bundler meets them.
 *
 * @returns a Docusaurus plugin without options
 */
export default function cssLayers(): Plugin {
  return {
    name: 'css-layers',
    getClientModules: () => [path.join(__dirname, 'order.css')],
    configurePostCss(options) {
      options.plugins.unshift(wrapInLayer);
      return options;
    },
  };
}
