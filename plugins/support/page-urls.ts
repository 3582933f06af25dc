import path from 'node:path';
import { importTarget } from '../../src/content/imports';
import { productSlugs } from '../../src/definitions/products';

/** URLs of pages, without base URL, by the paths of their files. */
export type PageUrls = ReadonlyMap<string, string>;

/**
 * The URL of a page without base URL, as the docs plugin makes it.
 *
 * @param file path from the project, with slashes
 * @param slug of the front matter
 */
export function pageUrl(file: string, slug: string | undefined): string {
  const folder = path.posix.dirname(file).replace(/^docs\/?/, '');
  const name = path.posix.basename(file, '.mdx');
  const url = slug?.startsWith('/')
    ? slug
    : path.posix.join('/', folder, slug ?? (name === 'index' ? '' : name));
  return url.endsWith('/') ? url : `${url}/`;
}

/** The place of a page among all: products in their order, then everything else. */
export function pageRank(url: string): number {
  const index = productSlugs.findIndex((slug) => url.startsWith(`/${slug}/`));
  return index < 0 ? productSlugs.length : index;
}

/** The file that a link to a page leads to, and its anchor with `#`; undefined for any other link. */
export function linkTarget(
  href: string,
  from: string,
): { readonly file: string; readonly rest: string } | undefined {
  const [, target = '', rest = ''] = /^([^#?]*)(.*)$/.exec(href) ?? [];
  return target.endsWith('.mdx') ? { file: importTarget(target, from), rest } : undefined;
}

/**
 * Makes a link valid from any page.
 *
 * @param href as it is written: an anchor, a relative path of a page's file, anything else
 * @param from path of the file that it stands in
 * @param url of the page that shows it
 * @returns a path from the root of the site, without base URL; other links as they are
 */
export function resolveLink(href: string, from: string, url: string, urls: PageUrls): string {
  if (href.startsWith('#')) return `${url}${href}`;
  const target = linkTarget(href, from);
  return target === undefined ? href : `${urls.get(target.file) ?? target.file}${target.rest}`;
}
