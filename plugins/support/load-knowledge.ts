import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { load as parseYaml } from 'js-yaml';
import type { Root } from 'mdast';
import { formatDiagnostic, type Diagnostic } from '../../src/batch/diagnostic';
import { frontMatterSchema } from '../../src/content/front-matter';
import { errorAt } from '../../src/content/place';
import { importedPartials } from '../../src/content/imports';
import { readPage, type PageReading } from '../../src/content/read-page';
import {
  gatherKnowledge,
  type SiteKnowledge,
  type SitePage,
} from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { productSlugs } from '../../src/definitions/products';
import { parsePage } from './markdown';

interface ParsedFile {
  readonly reading: PageReading;
  readonly tree: Root;
}

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
  const fingerprint = docFiles(siteDir)
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('\n');
  if (last?.fingerprint !== fingerprint || last.definitions !== definitions) {
    last = { fingerprint, definitions, knowledge: read(siteDir, definitions) };
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

function read(siteDir: string, definitions: Definitions): SiteKnowledge {
  const relative = (file: string): string => path.relative(siteDir, file).split(path.sep).join('/');
  const parsed = new Map<string, ParsedFile>();
  const parse = (file: string): ParsedFile => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    const tree = parsePage(readFileSync(file, 'utf8'));
    const reading = readPage(tree, { file: relative(file), lineOffset: 0 }, definitions);
    parsed.set(file, { reading, tree });
    return { reading, tree };
  };

  const faults: Diagnostic[] = [];
  const heads = docFiles(siteDir)
    .filter(
      (file) =>
        !relative(file)
          .split('/')
          .some((part) => part.startsWith('_')),
    )
    .map((file) => {
      const page = parse(file);
      const yaml = page.tree.children[0]?.type === 'yaml' ? page.tree.children[0].value : '';
      const head = frontMatterSchema.safeParse(parseYaml(yaml) ?? {});
      if (!head.success) {
        for (const { path: at, message } of head.error.issues) {
          faults.push(
            errorAt(
              page.tree.children[0] ?? page.tree,
              page.reading.placement,
              'front-matter',
              `${at.join('.') || 'front matter'}: ${message}`,
              'see CONTRIBUTING.md, "Front matter of a guide page"',
            ),
          );
        }
      }
      const position = (parseYaml(yaml) as { sidebar_position?: number } | undefined)
        ?.sidebar_position;
      return {
        file,
        page,
        title: head.data?.title ?? relative(file),
        url: pageUrl(relative(file), head.data?.slug),
        position: position ?? 0,
      };
    })
    .sort(
      (left, right) =>
        rank(left.url) - rank(right.url) ||
        left.position - right.position ||
        left.url.localeCompare(right.url),
    );

  const urls = new Map(heads.map(({ file, url }) => [file, url]));
  const pages = heads.map(({ file, page, title, url }): SitePage => {
    const partials = new Set<string>();
    const follow = (from: string, tree: Root): void => {
      for (const partial of importedPartials(tree)) {
        const target = path.resolve(path.dirname(from), partial);
        if (partials.has(target)) continue;
        partials.add(target);
        follow(target, parse(target).tree);
      }
    };
    follow(file, page.tree);
    return {
      url,
      title,
      readings: [page.reading, ...[...partials].map((partial) => parse(partial).reading)],
      resolveLink: (href) => resolveLink(href, file, url, urls),
    };
  });
  const knowledge = gatherKnowledge(pages, definitions, relative);
  return { ...knowledge, diagnostics: [...faults, ...knowledge.diagnostics] };
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
  file: string,
  url: string,
  urls: ReadonlyMap<string, string>,
): string {
  if (href.startsWith('#')) return `${url}${href}`;
  const [, target = '', rest = ''] = /^([^#?]*)(.*)$/.exec(href) ?? [];
  if (!target.endsWith('.mdx')) return href;
  return `${urls.get(path.resolve(path.dirname(file), target)) ?? target}${rest}`;
}

/** Products in their order, then everything else. */
function rank(url: string): number {
  const index = productSlugs.findIndex((slug) => url.startsWith(`/${slug}/`));
  return index < 0 ? productSlugs.length : index;
}
