/**
 * The Content-Type of every file of the built site, shared by the development server and `npm run serve`.
 *
 * Downloads are CP932 text. They go out with that charset, so that a browser which shows one instead of
 * saving it shows Japanese, and never as `text/html`.
 */

/** The label under which browsers know CP932 (WHATWG Encoding calls it Shift_JIS). */
const cp932Text = 'text/plain; charset=Shift_JIS';
const utf8Text = 'text/plain; charset=utf-8';

/** Types that mean the same everywhere on the site, by lower-case extension. */
const byExtension: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['mjs', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['map', 'application/json; charset=utf-8'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['ico', 'image/x-icon'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
  ['wasm', 'application/wasm'],
  ['zip', 'application/zip'],
]);

/**
 * Names the Content-Type of a file of the site.
 *
 * @param file path of the file below the site's root, POSIX, with or without a leading slash; a file,
 *   not a page's URL: `/scripts/uxservermanager/single/start.bat`, `index.html`
 * @returns the whole header value, with a charset for every text
 */
export function contentTypeOf(file: string): string {
  const path = file.replace(/^\/+/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  const known = extension === undefined ? undefined : byExtension.get(extension);
  if (known !== undefined) return known;
  // The one file below scripts/ that tools read, not a cluster server: `sha256sum -c` wants it as it is.
  if (name === 'SHA256SUMS') return utf8Text;
  if (path.startsWith('scripts/')) return cp932Text;
  return extension === 'txt' ? utf8Text : 'application/octet-stream';
}
