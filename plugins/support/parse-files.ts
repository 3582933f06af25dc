import { load as parseYaml, YAMLException } from 'js-yaml';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../src/batch/diagnostic';
import { importedPartials, importTarget } from '../../src/content/imports';
import { errorAt, type Placement } from '../../src/content/place';
import { readPage, type PageReading } from '../../src/content/read-page';
import { suggest } from '../../src/content/suggest';
import type { Definitions } from '../../src/definitions/definitions';
import { parsePage } from './markdown';

/** Text of every MDX file by its path from the project, with slashes (`docs/server/setup.mdx`). */
export type SiteSources = ReadonlyMap<string, string>;

/** A file with what it says, and its front matter as it stands there. */
export interface ParsedFile {
  readonly reading: PageReading;
  readonly head: Readonly<Record<string, unknown>>;
}

/** Every file by its path. */
export type ParsedFiles = ReadonlyMap<string, ParsedFile>;

/**
 * Parses and reads every file.
 *
 * @returns the files that can be read, and a diagnostic for each that cannot
 */
export function parseFiles(
  sources: SiteSources,
  definitions: Definitions,
): { readonly files: ParsedFiles; readonly faults: readonly Diagnostic[] } {
  const files = new Map<string, ParsedFile>();
  const faults: Diagnostic[] = [];
  for (const [file, source] of sources) {
    const placement = { file, source, lineOffset: 0 };
    try {
      const tree = parsePage(source);
      const yaml = tree.children[0]?.type === 'yaml' ? tree.children[0].value : '';
      files.set(file, { head: parseHead(yaml), reading: readPage(tree, placement, definitions) });
    } catch (error) {
      faults.push(syntaxFault(error, placement));
    }
  }
  return { files, faults };
}

/** Whether a file is no page of its own: its name, or that of a folder above it, starts with `_`. */
export function isPartial(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('_'));
}

/**
 * The readings of a page and of what it imports, each once.
 *
 * @param page path of the page
 * @param faults gets a diagnostic for each partial that does not exist
 */
export function readingsOf(page: string, files: ParsedFiles, faults: Diagnostic[]): PageReading[] {
  const readings = new Map<string, PageReading>();
  const follow = (file: string): void => {
    const read = files.get(file);
    if (read === undefined || readings.has(file)) return;
    readings.set(file, read.reading);
    for (const { path: written, node } of importedPartials(read.reading.tree)) {
      const target = importTarget(written, file);
      if (!files.has(target)) {
        const known = [...files.keys()].filter(isPartial);
        const message = `there is no partial ${JSON.stringify(target)}`;
        const hint = suggest(target, known);
        faults.push(errorAt(node, read.reading.placement, 'unknown-partial', message, hint));
      }
      follow(target);
    }
  };
  follow(page);
  return [...readings.values()];
}

/** @throws {YAMLException} with a mark when it is no YAML */
function parseHead(yaml: string): Readonly<Record<string, unknown>> {
  const head = parseYaml(yaml);
  return typeof head === 'object' && head !== null ? { ...head } : {};
}

function syntaxFault(error: unknown, placement: Placement): Diagnostic {
  if (error instanceof YAMLException) {
    // The mark counts from 0, below the line of dashes.
    const start = { line: error.mark.line + 2, column: error.mark.column + 1, offset: 0 };
    const hint = 'put quotes around a value that holds a colon or a bracket';
    return errorAt({ start, end: start }, placement, 'front-matter', error.reason, hint);
  }
  const { reason, line, column } = error as Partial<VFileMessage>;
  if (reason === undefined) throw error;
  const start = { line: line ?? 1, column: column ?? 1, offset: 0 };
  return errorAt(
    { start, end: start },
    placement,
    'no-mdx',
    reason,
    'in prose, put { and < into code, or write \\{ and \\<',
  );
}
