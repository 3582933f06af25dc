import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { protectPage } from './protect-page';

interface Options {
  /** Hosts that the site's scripts ask besides its own. */
  readonly connect: readonly string[];
}

/**
 * Gives every built page its own Content-Security-Policy. In dev there is none: the dev server needs
 * scripts and styles that no strict policy allows.
 *
 * @returns a Docusaurus plugin
 */
export default function contentSecurityPolicy(_context: LoadContext, { connect }: Options): Plugin {
  return {
    name: 'content-security-policy',
    async postBuild({ outDir }) {
      const files = await readdir(outDir, { recursive: true });
      const pages = files.filter((file) => file.endsWith('.html'));
      await Promise.all(
        pages.map(async (file) => {
          const target = path.join(outDir, file);
          await writeFile(target, protectPage(await readFile(target, 'utf8'), file, connect));
        }),
      );
    },
  };
}
