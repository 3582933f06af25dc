import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { rules } from '../../batch/linter';
import type { Definitions } from '../../definitions/definitions';
import type { FileDefinition } from '../../definitions/schema/file';
import { archiveFolder, archiveName } from '../archive-name';
import { attribute, isDirective } from '../directive';
import { faqUrl } from '../faq';
import { headingAnchors } from '../headings';
import type { SiteKnowledge } from '../site-knowledge';

/** What the site gives a permanent name or address. */
export const publishedKinds = {
  page: 'the page',
  anchor: 'the section or step',
  caution: 'the caution',
  erratum: 'the erratum',
  faq: 'the FAQ entry',
  rule: 'the rule',
  file: 'the file',
} as const;
export type PublishedKind = keyof typeof publishedKinds;

/** A thing at one of its addresses. */
export interface Published {
  readonly kind: PublishedKind;
  /** The address itself for a page, an anchor and a file. */
  readonly id: string;
  /** With its anchor, without base URL. */
  readonly url: string;
}

/** Pages and data that no guide page and no definition stands for. */
const fixed = {
  page: [
    '/',
    '/scripts/',
    faqUrl,
    '/cautions/',
    '/errata/',
    '/rules/',
    '/check/',
    '/search/',
    '/values/',
  ],
  file: [
    '/scripts/catalog.json',
    '/scripts/SHA256SUMS',
    '/downloads/SHA256SUMS',
    '/faq/index.json',
    '/cautions/index.json',
    '/errata/index.json',
    '/llms.txt',
  ],
} as const;

/**
 * Everything that the site publishes under a permanent name or address, in the order of
 * {@link comparePublished}.
 *
 * @param knowledge what all pages say
 * @param definitions the files that readers download
 */
export function publishedThings(
  { pages, faq, cautions, errata }: SiteKnowledge,
  { files }: Pick<Definitions, 'files'>,
): readonly Published[] {
  const downloads = [...files.values()].filter(({ download }) => download);
  const page = (url: string): Published => ({ kind: 'page', id: url, url });
  const file = (url: string): Published => ({ kind: 'file', id: url, url });
  return [
    ...fixed.page.map(page),
    ...fixed.file.map(file),
    ...pages.map(({ url }) => page(url)),
    ...pages.flatMap(({ url, readings }) =>
      readings
        .flatMap(({ tree }) => anchorsOf(tree))
        .map((anchor): Published => {
          const place = `${url}#${anchor}`;
          return { kind: 'anchor', id: place, url: place };
        }),
    ),
    ...cautions.flatMap(({ id, url }) => atBoth('caution', id, url, `/cautions/#${id}`)),
    ...errata.flatMap(({ id, url }) => atBoth('erratum', id, url, `/errata/#${id}`)),
    ...faq.map(({ id }): Published => ({ kind: 'faq', id, url: `${faqUrl}#${id}` })),
    ...rules.map(({ id }): Published => ({ kind: 'rule', id, url: `/rules/${id}/` })),
    ...distinct(
      [...files.values()].flatMap(({ product, variant }) => [
        `/scripts/${product}/`,
        `/scripts/${product}/${variant}/`,
      ]),
    ).map(page),
    ...downloads.map(({ id }) => file(`/scripts/${id}`)),
    ...archiveScopes([...files.values()]).map((scope) =>
      file(`/${archiveFolder}/${archiveName(scope)}`),
    ),
  ].sort(comparePublished);
}

/** By kind, then id, then address, in the order of code units: a new line never moves another one. */
export function comparePublished(a: Published, b: Published): number {
  return order(a.kind, b.kind) || order(a.id, b.id) || order(a.url, b.url);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function atBoth(
  kind: PublishedKind,
  id: string,
  place: string,
  index: string,
): readonly Published[] {
  return [
    { kind, id, url: place },
    { kind, id, url: index },
  ];
}

/** Anchors that a page's author named: of headings, procedures and steps. */
function anchorsOf(tree: Root): readonly string[] {
  const anchors = [...headingAnchors(tree)];
  visit(tree, (node) => {
    if (isDirective(node) && ['procedure', 'step'].includes(node.name)) {
      anchors.push(attribute(node, 'id'));
    }
  });
  return anchors;
}

/** What archives are made of: everything, each product, each folder of it with those above. */
function archiveScopes(files: readonly FileDefinition[]): readonly string[] {
  const packed = files.filter(({ download }) => download);
  const folders = files.filter(({ product, variant }) =>
    packed.some((file) => file.product === product && `${variant}/`.startsWith(`${file.variant}/`)),
  );
  return [
    '',
    ...distinct(packed.map(({ product }) => product)),
    ...distinct(folders.map(({ product, variant }) => `${product}/${variant}`)),
  ];
}

function distinct(urls: readonly string[]): readonly string[] {
  return [...new Set(urls)];
}
