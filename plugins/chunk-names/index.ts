import type { Plugin } from '@docusaurus/types';

/**
 * Calls chunks by their names within the bundle too. Docusaurus names the chunk of every page, so numbers
 * beside the names are two more lists of all pages, and every page loads those lists.
 *
 * @returns a Docusaurus plugin without options
 */
export default function chunkNames(): Plugin {
  return {
    name: 'chunk-names',
    configureWebpack: (_config, isServer) =>
      isServer ? {} : { optimization: { chunkIds: 'named' } },
  };
}
