import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../support/read-site';
import { definitions } from './fixtures/definitions';
import { markdownTwin } from './twin';
import { twinSite } from './twin-site';

/*
 * Each page of `fixtures/docs` has the Markdown expected of it beside it. To add a case, add a page, and
 * review the Markdown that the first run writes.
 */
const fixtures = path.join(__dirname, 'fixtures');

const sources = new Map(
  readdirSync(path.join(fixtures, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => [
      path.posix.join('docs', name.split(path.sep).join('/')),
      readFileSync(path.join(fixtures, 'docs', name), 'utf8'),
    ]),
);

const knowledge = readSite(sources, definitions, {
  relative: (file) => file,
  erratum: () => undefined,
});

it('reads sound pages', () => {
  expect(knowledge.diagnostics).toEqual([]);
});

describe('the twin of a page is the Markdown beside it', () => {
  const site = twinSite(knowledge, definitions, '/');

  it.each(knowledge.pages)('$url', async (page) => {
    const file = page.readings[0]?.placement.file ?? '';
    await expect(markdownTwin(page, site)).toMatchFileSnapshot(
      path.join(fixtures, file.replace(/\.mdx$/, '.md')),
    );
  });

  it.each(knowledge.pages)('$url: the same each time', (page) => {
    expect(markdownTwin(page, site)).toBe(markdownTwin(page, site));
  });
});

describe('under a base URL', () => {
  it('leads there, to pages and downloads alike', () => {
    const site = twinSite(knowledge, definitions, '/base/');
    for (const page of knowledge.pages) {
      const links = [...markdownTwin(page, site).matchAll(/\]\((\/[^)]*)\)/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, url] of links) expect(url).toMatch(/^\/base\//);
    }
  });
});
