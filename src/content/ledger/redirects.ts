import type { Moved } from './ledger';
import type { Published } from './published';

/** Where an anchor of a page went. */
export interface MovedAnchor {
  /** Without `#`. */
  readonly anchor: string;
  /** Without base URL. */
  readonly to: string;
}

/** A page that is no more. */
export interface MovedPageProps {
  /** Without base URL; absent when only places on the page are known to be elsewhere. */
  readonly to?: string;
  readonly anchors: readonly MovedAnchor[];
}

/** What answers at the old addresses. */
export interface Redirects {
  /** Pages that stand in for those that are no more, by their path. */
  readonly pages: ReadonlyMap<string, MovedPageProps>;
  /** Places that went away from pages that are still there, by the path of the page. */
  readonly anchors: ReadonlyMap<string, readonly MovedAnchor[]>;
}

/**
 * Plans what answers at addresses that are no more. A static host knows no anchors: what was one place of
 * a page is answered by that page, or by the page in its place.
 *
 * @param moved old and new addresses, without faults
 * @param now what is published
 */
export function planRedirects(moved: readonly Moved[], now: readonly Published[]): Redirects {
  const living = new Set(now.filter(({ kind }) => kind === 'page').map(({ url }) => url));
  const pages = new Map<string, MovedPageProps>();
  const anchors = new Map<string, readonly MovedAnchor[]>();
  for (const { from, to } of moved) {
    const [path = '', anchor] = from.split('#');
    if (anchor !== undefined && living.has(path)) {
      anchors.set(path, [...(anchors.get(path) ?? []), { anchor, to }]);
      continue;
    }
    const page = pages.get(path) ?? { anchors: [] };
    pages.set(
      path,
      anchor === undefined
        ? { ...page, to }
        : { ...page, anchors: [...page.anchors, { anchor, to }] },
    );
  }
  return { pages, anchors };
}

/** Whether a static site can answer at an address with a page: a file cannot lead elsewhere. */
export function canRedirect(url: string): boolean {
  return url.includes('#') || url.endsWith('/');
}
