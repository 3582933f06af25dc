import { describe, expect, it } from 'vitest';
import { findBrokenLinks, judgeReference } from './links';
import { SiteFiles } from './site-files';
import { makeTestFolder } from './temporary-folder';

function siteOf(files: Record<string, string>): SiteFiles {
  return new SiteFiles(makeTestFolder(files));
}

describe('judgeReference', () => {
  it.each([
    ['/setup/', 'link', undefined],
    ['/setup', 'link', undefined],
    ['../setup/#手順', 'link', undefined],
    ['../setup/#%E6%89%8B%E9%A0%86', 'link', undefined],
    ['/search/?q=a#x', 'link', 'no such page or file'],
    ['#here', 'link', undefined],
    ['#', 'link', undefined],
    ['#gone', 'link', 'no such anchor in guide/index.html'],
    ['../setup/#gone', 'link', 'no such anchor in setup/index.html'],
    ['/gone/', 'link', 'no such page or file'],
    ['start.bat', 'link', undefined],
    ['https://example.org/', 'link', undefined],
    ['javascript:void 0', 'link', 'a link by javascript:'],
    ['https://example.org/a.png', 'asset', 'an asset from another host'],
    ['//example.org/a.js', 'asset', 'an asset from another host'],
    ['data:image/png;base64,AA==', 'asset', undefined],
    ['http://[', 'link', 'not a URL'],
  ] as const)('%s as %s: %s', (href, kind, reason) => {
    const site = siteOf({
      'guide/index.html': '<h2 id="here">a</h2>',
      'guide/start.bat': '',
      'setup/index.html': '<h2 id="手順">a</h2>',
    });
    expect(judgeReference(site, 'guide/index.html', href, kind)).toBe(reason);
  });
});

describe('findBrokenLinks', () => {
  it('looks at every kind of element', () => {
    const site = siteOf({
      'index.html': `<link rel="stylesheet" href="/a.css"><script src="https://cdn.example/a.js"></script>
        <img src="/a.png"><a href="/404.html">a</a><a href="/x/">b</a><a href="/x/">c</a>`,
      '404.html': '<a href="./#x">a</a>',
    });
    expect(findBrokenLinks(site)).toEqual([
      { file: '404.html', href: './#x', reason: 'no such anchor in index.html' },
      { file: 'index.html', href: '/x/', reason: 'no such page or file' },
      { file: 'index.html', href: '/a.css', reason: 'no such page or file' },
      {
        file: 'index.html',
        href: 'https://cdn.example/a.js',
        reason: 'an asset from another host',
      },
      { file: 'index.html', href: '/a.png', reason: 'no such page or file' },
    ]);
  });
});
