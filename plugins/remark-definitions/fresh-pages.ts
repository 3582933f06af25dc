import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { definitionFolders } from '../support/fresh-definitions';

/**
 * Lets pages follow the definitions: with a warm cache, and in the dev server.
 *
 * @returns a Docusaurus plugin without options
 */
export default function freshPages({ siteDir }: LoadContext): Plugin {
  const docs = path.join(siteDir, 'docs');
  return {
    name: 'fresh-pages',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            // Without it the bundler applies the loader to modules that have no file.
            include: [docs],
            enforce: 'pre' as const,
            use: [
              {
                loader: path.join(__dirname, 'depend-on-definitions.cjs'),
                options: { folders: definitionFolders(siteDir), docs },
              },
            ],
          },
        ],
      },
    }),
  };
}
