import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../../src/batch/diagnostic';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { findErratum } from './find-erratum';
import { definitionFiles } from './fresh-definitions';
import { readSite } from './read-site';

let last:
  | {
      readonly fingerprint: string;
      readonly definitions: Definitions;
      readonly knowledge: SiteKnowledge;
    }
  | undefined;

/**
 * Reads every page under `docs/` afresh, with a parse of our own: with a warm cache unchanged pages
 * never reach the MDX loader, so nothing may depend on its side effects.
 *
 * @param siteDir absolute path of the project
 * @param definitions as they stand now
 * @returns what is used where, and all faults
 */
export function loadKnowledge(siteDir: string, definitions: Definitions): SiteKnowledge {
  const files = docFiles(siteDir);
  const fingerprint = files
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('\n');
  if (last?.fingerprint !== fingerprint || last.definitions !== definitions) {
    const relative = (file: string): string =>
      path.relative(siteDir, file).split(path.sep).join('/');
    const sources = new Map(files.map((file) => [relative(file), readFileSync(file, 'utf8')]));
    const places = {
      relative,
      erratum: (id: string) => findErratum(definitionFiles(siteDir), id),
    };
    last = { fingerprint, definitions, knowledge: readSite(sources, definitions, places) };
  }
  return last.knowledge;
}

/**
 * Stops the build when there are faults.
 *
 * @throws {Error} that lists all of them, each with file:line:column and a hint
 */
export function throwOnFaults(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const count = diagnostics.length === 1 ? '1 fault' : `${diagnostics.length} faults`;
  throw new Error(
    `${count} in pages and definitions\n${diagnostics.map(formatDiagnostic).join('\n')}`,
  );
}

/** Every MDX file under `docs/`, partials included, absolute. */
function docFiles(siteDir: string): string[] {
  const docs = path.join(siteDir, 'docs');
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(docs, name))
    .sort();
}
