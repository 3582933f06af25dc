import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge } from '../support/load-knowledge';
import { devServerFiles, type FilesByPath } from '../support/serve-files';
import { writeFiles } from '../support/write-files';
import { isTwinFile, twinFiles } from './twin-files';

/**
 * Each guide page once more as plain Markdown (`/server/setup/` → `/server/setup.md`), for copying, for
 * programs and language models, and `/llms.txt`, which lists them. In dev they are made at each request.
 *
 * @returns a Docusaurus plugin without options
 */
export default function markdownTwins(context: LoadContext): Plugin {
  const { siteDir, baseUrl, siteConfig } = context;
  const makeFiles = async (): Promise<FilesByPath> => {
    const definitions = await loadDefinitions(siteDir);
    const head = { title: siteConfig.title, tagline: siteConfig.tagline, baseUrl };
    return twinFiles(loadKnowledge(siteDir, definitions), definitions, head);
  };
  return {
    name: 'markdown-twins',
    postBuild: async ({ outDir }) => writeFiles(outDir, await makeFiles()),
    configureWebpack: () =>
      devServerFiles(baseUrl, { name: 'markdown-twins', owns: isTwinFile, files: makeFiles }),
  };
}
