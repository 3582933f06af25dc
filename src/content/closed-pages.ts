/**
 * Pages that readers give their own files to. Nothing may leave them, so their policy allows no
 * connection. A policy holds for a whole document: these pages are entered and left by full page loads,
 * never by client-side navigation.
 */
export const closedPages: readonly string[] = ['/check/'];

/** Whether a path, without base URL, is one of {@link closedPages}. */
export function isClosedPage(path: string): boolean {
  return closedPages.includes(path.replace(/[?#].*$/, '').replace(/\/?$/, '/'));
}
