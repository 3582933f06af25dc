import { useEffect } from 'react';
import { useHistory } from '@docusaurus/router';

/**
 * Keeps the page alone in its document: its policy (`connect-src 'none'`) holds for what a full load
 * brings, and would hold for every page that client-side navigation goes on to.
 *
 * - Come here by client-side navigation, it loads itself again, with its own policy. In development no
 *   page has a policy.
 * - Links lead away by a full load, and nothing is fetched ahead.
 */
export function useClosedPage(): void {
  useHistoryGuard();
  useEffect(() => {
    const policy = document.querySelector<HTMLMetaElement>(
      'meta[http-equiv="Content-Security-Policy"]',
    );
    if (policy !== null && !policy.content.includes("connect-src 'none'")) {
      window.location.reload();
    }
    const leave = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      // The router listens further down; the browser itself follows the link.
      if (link !== null) event.stopPropagation();
    };
    window.addEventListener('click', leave, { capture: true });
    const global = window as unknown as { docusaurus: object };
    const original = global.docusaurus;
    const fetchNothing = (): false => false;
    global.docusaurus = { ...original, prefetch: fetchNothing, preload: fetchNothing };
    return () => {
      window.removeEventListener('click', leave, { capture: true });
      global.docusaurus = original;
    };
  }, []);
}

/** What navigates by script (a search field) loads fully, too: the address has changed already. */
function useHistoryGuard(): void {
  const history = useHistory();
  useEffect(() => {
    const { pathname } = history.location;
    return history.listen((location) => {
      if (location.pathname !== pathname) window.location.reload();
    });
  }, [history]);
}
