/**
 * The URL of a page's Markdown twin: the page's own without its trailing slash, plus `.md`.
 *
 * In: `/server/setup-single/` Out: `/server/setup-single.md`
 *
 * @param url of a guide page, with or without base URL
 */
export function twinUrl(url: string): string {
  return url === '/' ? '/index.md' : `${url.replace(/\/$/, '')}.md`;
}
