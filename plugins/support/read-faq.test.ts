import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../../src/content/test-support';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { throwOnFaults } from './load-knowledge';
import type { SiteSources } from './parse-files';
import { readSite } from './read-site';

/*
 * Each folder of `fixtures/faq/throws` is laid over the sound site and makes one thing wrong;
 * `message.txt` is what the author gets to read. To add a case, add a folder, and review the message that
 * the first run writes.
 */
const fixtures = path.join(__dirname, 'fixtures/faq');
const soundSite = path.join(fixtures, 'site');
const folder = path.join(fixtures, 'throws');

function sourcesOf(site: string): SiteSources {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(site, name), 'utf8')]),
  );
}

function readFixture(...sites: readonly string[]): SiteKnowledge {
  const sources = new Map(sites.flatMap((site) => [...sourcesOf(site)]));
  return readSite(sources, sample, { relative: (file) => file, erratum: () => undefined });
}

describe('the sound site', () => {
  const { faq, pages, errata, usedBy, diagnostics } = readFixture(soundSite);

  it('has no fault', () => {
    expect(diagnostics).toEqual([]);
  });

  it('gives its entries by category and position, apart from the guide pages', () => {
    expect(pages.map(({ url }) => url)).toEqual(['/server/']);
    expect(faq.map(({ id, category }) => [id, category])).toEqual([
      ['second', '構成・機能'],
      ['first', '資源'],
    ]);
  });

  it('resolves the pages that an entry leads to', () => {
    expect(faq[1]?.related).toEqual([
      { url: '/server/#table-server-data', title: 'StarOffice サーバ: 例の製品' },
    ]);
    expect(faq[0]?.related).toEqual([]);
  });

  it('places errata on the page of all entries', () => {
    expect(errata.map(({ url }) => url)).toEqual(['/faq/#erratum-server-sample']);
    expect(usedBy.get('server/data')?.map(({ url }) => url)).toEqual(['/server/']);
  });
});

describe('the build stops with the message that is kept', () => {
  const cases = readdirSync(folder);

  it('has a case for each way to be wrong', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('%s', async (name) => {
    const { diagnostics } = readFixture(soundSite, path.join(folder, name));
    let message = 'no fault';
    try {
      throwOnFaults(diagnostics);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toMatch(
      /^\d+ faults? in pages and definitions\ndocs\/faq\/third\.mdx:\d+:\d+: /,
    );
    await expect(`${message}\n`).toMatchFileSnapshot(path.join(folder, name, 'message.txt'));
  });
});
