/** Where the pages of a built site lead: every link, anchor and asset, raw `<a>` elements included. */

import type { SiteFiles } from './site-files';

export interface BrokenLink {
  readonly file: string;
  readonly href: string;
  readonly reason: string;
}

/** Elements that name another resource, and by which attribute. */
const references = [
  ['a[href], area[href]', 'href', 'link'],
  [
    'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="prefetch"]',
    'href',
    'asset',
  ],
  ['link[rel~="manifest"], link[rel~="search"]', 'href', 'asset'],
  ['script[src], img[src], source[src], iframe[src], embed[src]', 'src', 'asset'],
] as const;

const base = 'http://site.invalid';

/**
 * Follows all references of all pages.
 *
 * @param site a built site
 * @returns what leads nowhere: a missing file, a missing anchor, an asset from another host
 */
export function findBrokenLinks(site: SiteFiles): readonly BrokenLink[] {
  return site.htmlFiles().flatMap((file) =>
    references.flatMap(([selector, attribute, kind]) => {
      const $ = site.html(file);
      const hrefs = $(selector).map((_, element) => $(element).attr(attribute) ?? '');
      return [...new Set(hrefs.get())].flatMap((href) => {
        const reason = judgeReference(site, file, href, kind);
        return reason === undefined ? [] : [{ file, href, reason }];
      });
    }),
  );
}

/**
 * Judges one reference.
 *
 * @param site a built site
 * @param file the page that holds the reference
 * @param href as it is written in the HTML
 * @param kind an asset must come from the site itself; a link may lead away
 * @returns why it is broken; undefined when it is sound
 */
export function judgeReference(
  site: SiteFiles,
  file: string,
  href: string,
  kind: 'link' | 'asset',
): string | undefined {
  const page = `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(href, page)) return 'not a URL';
  const url = new URL(href, page);
  if (url.protocol === 'data:' && kind === 'asset') return undefined;
  if (url.origin !== base) {
    if (kind === 'asset') return 'an asset from another host';
    return /^(https?|mailto):$/.test(url.protocol) ? undefined : `a link by ${url.protocol}`;
  }
  const target = site.fileOf(decodeURIComponent(url.pathname));
  if (target === undefined) return 'no such page or file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !target.endsWith('.html')) return undefined;
  return hasAnchor(site, target, anchor) ? undefined : `no such anchor in ${target}`;
}

function hasAnchor(site: SiteFiles, file: string, anchor: string): boolean {
  const $ = site.html(file);
  return $('[id]').is((_, element) => $(element).attr('id') === anchor);
}
