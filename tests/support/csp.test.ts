import { describe, expect, it } from 'vitest';
import { findPolicyFaults } from './csp';

/** sha256 of `void 0;` */
const hash = "'sha256-T1YEXClWF9CUhD2vRqC2ZkctVhPSMrn+MCIkJI7U02I='";
const good = `default-src 'self'; script-src 'self' ${hash}; form-action 'none'`;

function page(policy: string, body = '', before = ''): string {
  return `<html><head>${before}<meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${body}</body></html>`;
}

describe('findPolicyFaults', () => {
  it.each([
    ['a script with its hash', page(good, '<script>void 0;</script>')],
    ['data for machines', page(good, '<script type="application/ld+json">{}</script>')],
    ['files of the site', page(good, '<script src="/a.js"></script>')],
  ])('accepts %s', (_, html) => {
    expect(findPolicyFaults(html)).toEqual([]);
  });

  it.each([
    ['<html></html>', '0 policies instead of one'],
    [page("default-src *; form-action 'none'"), "default-src is *, not 'self'"],
    [page("default-src 'self'"), "form-action is missing, not 'none'"],
    [page(`${good}; style-src 'self' 'unsafe-inline'`), "style-src allows 'unsafe-inline'"],
    [page(`${good}; img-src https://cdn.example`), 'img-src allows https://cdn.example'],
    [page(good, '<script>void 1;</script>'), 'no hash for the script "void 1;"'],
    [page(good, '<style>a{}</style>'), 'no hash for the style "a{}"'],
    [page(good, '<p style="color:red">a</p>'), '<p style="color:red"> is refused by the policy'],
    [
      page(good, '', '<script src="/a.js"></script>'),
      'the policy stands behind something that it should rule',
    ],
  ])('%s: %s', (html, fault) => {
    expect(findPolicyFaults(html)).toContain(fault);
  });
});
