import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Diagnostic, Range } from '../../src/batch/diagnostic';
import { isFaqFile } from '../../src/content/faq';
import { headingText } from '../../src/content/headings';
import { headPlace } from '../../src/content/head-place';
import type { PageRef } from '../../src/content/pages';
import { errorAt } from '../../src/content/place';
import { productOf } from '../../src/content/read-page';
import { suggest } from '../../src/content/suggest';
import { productName } from '../../src/definitions/products';
import { linkTarget } from './page-urls';
import type { ParsedFile, ParsedFiles } from './parse-files';
import type { GuideHead } from './read-guide';

/** The guide pages by their files. */
export type Guides = ReadonlyMap<string, GuideHead>;

/**
 * The place that a link of an entry leads to.
 *
 * @param href relative path of a guide page's file, with or without an anchor
 * @param from path of the entry's file
 * @param files every file of the site, for the words of the heading that it leads to
 * @returns nothing when there is no such page, which {@link unknownPages} reports
 */
export function relatedPage(
  href: string,
  from: string,
  guides: Guides,
  files: ParsedFiles,
): PageRef[] {
  const target = linkTarget(href, from);
  const guide = guides.get(target?.file ?? '');
  return target === undefined || guide === undefined
    ? []
    : [{ url: `${guide.url}${target.rest}`, title: titleOf(guide, target.rest, files) }];
}

/** The title of a place away from its product and page, most of whose own titles do not name them. */
function titleOf({ file, title }: GuideHead, rest: string, files: ParsedFiles): string {
  const slug = productOf(file);
  const name = slug === undefined ? '' : productName(slug);
  const page = title.includes(name) ? title : `${name}: ${title}`;
  const tree = files.get(file)?.reading.tree;
  const heading = tree && headingText(tree, rest.replace(/^#/, ''));
  return heading === undefined ? page : `${page} › ${heading}`;
}

/** Guide pages that an entry names, or that any file links to, although they do not exist. */
export function unknownPages(
  { head, reading: { placement, tree } }: ParsedFile,
  guides: Guides,
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const check = (href: string, place: Node | Range): void => {
    const target = linkTarget(href, placement.file);
    if (target !== undefined && guides.has(target.file)) return;
    faults.push(
      errorAt(
        place,
        placement,
        'unknown-page',
        `there is no guide page ${JSON.stringify(target?.file ?? href)}`,
        hintFor(target?.file, guides),
      ),
    );
  };
  for (const href of Array.isArray(head.related) ? head.related.map(String) : []) {
    check(href, headPlace(placement, 'related', href));
  }
  visit(tree, 'link', (node) => {
    if (linkTarget(node.url, placement.file) !== undefined) check(node.url, node);
  });
  return faults;
}

function hintFor(file: string | undefined, guides: Guides): string {
  if (file === undefined)
    return 'write the relative path of its file, e.g. ../server/index.mdx#anchor';
  return isFaqFile(file)
    ? 'an entry of the FAQ is linked as /faq/#<id>'
    : suggest(file, guides.keys());
}
