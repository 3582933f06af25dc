import { describe, expect, it } from 'vitest';
import { linkTarget, pageRank, pageUrl, resolveLink } from './page-urls';

describe('pageUrl', () => {
  it.each([
    ['docs/server/setup.mdx', undefined, '/server/setup/'],
    ['docs/server/index.mdx', undefined, '/server/'],
    ['docs/server/setup.mdx', 'other', '/server/other/'],
    ['docs/server/setup.mdx', '/elsewhere', '/elsewhere/'],
    ['docs/index.mdx', '/', '/'],
  ])('%s with slug %s: %s', (file, slug, url) => {
    expect(pageUrl(file, slug)).toBe(url);
  });
});

describe('pageRank', () => {
  it('puts products in their order before everything else', () => {
    const ranked = ['/reference/', '/workflow/', '/server/setup/', '/uxservermanager/'];
    expect(ranked.sort((left, right) => pageRank(left) - pageRank(right))).toEqual([
      '/uxservermanager/',
      '/server/setup/',
      '/workflow/',
      '/reference/',
    ]);
  });
});

describe('linkTarget', () => {
  it('takes the anchor apart, and knows only links to files of pages', () => {
    expect(linkTarget('../server/a.mdx#b', 'docs/faq/x.mdx')).toEqual({
      file: 'docs/server/a.mdx',
      rest: '#b',
    });
    expect(linkTarget('/server/a/', 'docs/faq/x.mdx')).toBeUndefined();
    expect(linkTarget('#b', 'docs/faq/x.mdx')).toBeUndefined();
  });
});

describe('resolveLink', () => {
  const urls = new Map([['docs/server/a.mdx', '/server/moved/']]);

  it.each([
    ['#b', '/here/#b'],
    ['./a.mdx#b', '/server/moved/#b'],
    ['./none.mdx#b', 'docs/server/none.mdx#b'],
    ['/faq/#b', '/faq/#b'],
    ['https://example.com/', 'https://example.com/'],
  ])('%s leads to %s', (href, resolved) => {
    expect(resolveLink(href, 'docs/server/x.mdx', '/here/', urls)).toBe(resolved);
  });
});
