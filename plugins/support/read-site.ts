import path from 'node:path';
import { load as parseYaml, YAMLException } from 'js-yaml';
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../src/batch/diagnostic';
import { frontMatterSchema } from '../../src/content/front-matter';
import { importedPartials, importTarget } from '../../src/content/imports';
import { errorAt, type Placement } from '../../src/content/place';
import { readPage, type PageReading } from '../../src/content/read-page';
import {
  gatherKnowledge,
  type DefinitionPlaces,
  type SiteKnowledge,
  type SitePage,
} from '../../src/content/site-knowledge';
import { suggest } from '../../src/content/suggest';
import type { Definitions } from '../../src/definitions/definitions';
import { productSlugs } from '../../src/definitions/products';
import { parsePage } from './markdown';

/** Text of every MDX file by its path from the project, with slashes (`docs/server/setup.mdx`). */
export type SiteSources = ReadonlyMap<string, string>;

interface ParsedFile {
  readonly reading: PageReading;
  readonly tree: Root;
  readonly head: Readonly<Record<string, unknown>>;
  /** The lines of the front matter. */
  readonly headLines: readonly string[];
}

/** What the front matter says about the place of a page among all pages. */
interface Head {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly position: number;
}

/**
 * Reads all pages: what is used where, and everything that is wrong. A file whose name starts with `_`
 * is a partial: what stands in it belongs to the pages that import it.
 *
 * @param sources every MDX file of the site
 * @param definitions what pages can point at, and must use
 * @param places where the definitions are stated
 */
export function readSite(
  sources: SiteSources,
  definitions: Definitions,
  places: DefinitionPlaces,
): SiteKnowledge {
  const faults: Diagnostic[] = [];
  const parsed = new Map<string, ParsedFile>();
  for (const [file, source] of sources) {
    const placement = { file, source, lineOffset: 0 };
    try {
      const tree = parsePage(source);
      const yaml = tree.children[0]?.type === 'yaml' ? tree.children[0].value : '';
      const head = parseHead(yaml);
      const reading = readPage(tree, placement, definitions);
      parsed.set(file, { tree, head, headLines: yaml.split('\n'), reading });
    } catch (error) {
      faults.push(syntaxFault(error, placement));
    }
  }
  // What a page that cannot be read would use is not known: the rest would be told wrong.
  if (faults.length > 0)
    return { cautions: [], errata: [], usedBy: new Map(), diagnostics: faults };

  const heads = [...parsed]
    .filter(([file]) => !isPartial(file))
    .map(([file, page]) => readHead(file, page, faults))
    .sort(
      (left, right) =>
        rank(left.url) - rank(right.url) ||
        left.position - right.position ||
        left.url.localeCompare(right.url),
    );
  const urls = new Map(heads.map(({ file, url }) => [file, url]));
  const pages = heads.map(({ file, title, url }): SitePage => ({
    url,
    title,
    readings: withPartials(file, parsed, faults),
    resolveLink: (href, from) => resolveLink(href, from, url, urls),
  }));
  const knowledge = gatherKnowledge(pages, definitions, places);
  return { ...knowledge, diagnostics: [...faults, ...knowledge.diagnostics] };
}

/** Whether a file is no page of its own: its name, or that of a folder above it, starts with `_`. */
export function isPartial(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('_'));
}

/** The readings of a page and of what it imports, each once. */
function withPartials(
  page: string,
  parsed: ReadonlyMap<string, ParsedFile>,
  faults: Diagnostic[],
): PageReading[] {
  const readings = new Map<string, PageReading>();
  const follow = (file: string): void => {
    const read = parsed.get(file);
    if (read === undefined || readings.has(file)) return;
    readings.set(file, read.reading);
    for (const { path: written, node } of importedPartials(read.tree)) {
      const target = importTarget(written, file);
      if (!parsed.has(target)) {
        const known = [...parsed.keys()].filter(isPartial);
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

function readHead(
  file: string,
  { head: raw, headLines, reading }: ParsedFile,
  faults: Diagnostic[],
): Head {
  const head = frontMatterSchema.safeParse(raw);
  for (const { path: keys, message } of head.error?.issues ?? []) {
    const key = String(keys[0]);
    const line = headLines.findIndex((text) => text.startsWith(`${key}:`)) + 2;
    const start = { line, column: 1, offset: 0 };
    faults.push(
      errorAt(
        { start, end: start },
        reading.placement,
        'front-matter',
        message,
        key === 'source'
          ? "write - { guide: pp-websam, sections: ['1.1.4 (4)'] } on a line below source:"
          : 'see CONTRIBUTING.md, "Front matter of a guide page"',
      ),
    );
  }
  const position = raw.sidebar_position;
  return {
    file,
    url: pageUrl(file, typeof raw.slug === 'string' ? raw.slug : undefined),
    title: head.data?.title ?? file,
    position: typeof position === 'number' ? position : 0,
  };
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

/** The URL of a page without base URL, as the docs plugin makes it. */
function pageUrl(file: string, slug: string | undefined): string {
  const folder = path.posix.dirname(file).replace(/^docs\/?/, '');
  const name = path.posix.basename(file, '.mdx');
  const url = slug?.startsWith('/')
    ? slug
    : path.posix.join('/', folder, slug ?? (name === 'index' ? '' : name));
  return url.endsWith('/') ? url : `${url}/`;
}

function resolveLink(
  href: string,
  from: string,
  url: string,
  urls: ReadonlyMap<string, string>,
): string {
  if (href.startsWith('#')) return `${url}${href}`;
  const [, target = '', rest = ''] = /^([^#?]*)(.*)$/.exec(href) ?? [];
  if (!target.endsWith('.mdx')) return href;
  return `${urls.get(importTarget(target, from)) ?? target}${rest}`;
}

/** Products in their order, then everything else. */
function rank(url: string): number {
  const index = productSlugs.findIndex((slug) => url.startsWith(`/${slug}/`));
  return index < 0 ? productSlugs.length : index;
}
