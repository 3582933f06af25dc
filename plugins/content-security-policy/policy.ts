import { createHash } from 'node:crypto';

/** What the scripts of a page may reach. */
export type Reach =
  /** The site itself, and these hosts. */
  | { readonly hosts: readonly string[] }
  /** Nothing, once its scripts are loaded; workers are made of them, and bound by the same policy. */
  | 'nothing';

/**
 * The policy of one page: everything from the site itself, no inline style, and only those inline
 * scripts that the build wrote into this page.
 *
 * @param inlineScripts texts of the page's executable inline scripts, as they stand in the HTML
 * @param reach what it may connect to
 * @returns the value of a Content-Security-Policy
 */
export function policyFor(inlineScripts: readonly string[], reach: Reach): string {
  const hashes = [...new Set(inlineScripts.map(sha256Source))];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ...(reach === 'nothing'
      ? ["connect-src 'none'", 'worker-src blob:']
      : [["connect-src 'self'", ...reach.hosts].join(' ')]),
    "base-uri 'self'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Browsers hash the script's text in UTF-8, byte for byte (CSP Level 3, 2.3.1). */
function sha256Source(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
