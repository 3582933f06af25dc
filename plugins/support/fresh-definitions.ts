import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadFreshModule } from '@docusaurus/utils';
import type { Definitions } from '../../src/definitions/definitions';

/** Rooms whose change changes what the definitions give. */
const rooms = ['src/definitions', 'src/batch'];

let last: { readonly fingerprint: string; readonly definitions: Promise<Definitions> } | undefined;

/**
 * The files that the definitions are made of; a page depends on each of them.
 *
 * @param siteDir absolute path of the project
 * @returns absolute paths of the TypeScript files, sorted, tests left out
 */
export function definitionFiles(siteDir: string): string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(siteDir, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(siteDir, room, name),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
}

/** The folders of {@link definitionFiles}: a new file in one of them is a change, too. */
export function definitionFolders(siteDir: string): string[] {
  return rooms.map((room) => path.join(siteDir, room));
}

/**
 * The definitions as they stand on disk now: loaded again whenever one of their files has changed, so
 * that a changed definition never meets a stale page.
 *
 * @param siteDir absolute path of the project
 * @throws when the definitions do not load; the cause says why
 */
export function loadDefinitions(siteDir: string): Promise<Definitions> {
  const fingerprint = definitionFiles(siteDir)
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('\n');
  if (last?.fingerprint !== fingerprint) {
    last = {
      fingerprint,
      definitions: loadFreshModule(path.join(siteDir, 'src/definitions/index.ts')).then(
        (module) => (module as { definitions: Definitions }).definitions,
      ),
    };
  }
  return last.definitions;
}
