import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackedIndex } from '../../plugins/search/shared/packed-index';
import { unpackIndex } from '../../plugins/search/shared/unpack-index';
import { loadRecords } from '../../plugins/search/server/load-records';
import { indexPageRecords } from '../../src/content/search/index-page-records';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);
const gzip = (file: string): number => gzipSync(files.bytes(file), { level: 9 }).length;
const scripts = files.files.filter((file) => /^search\/[^/]+\.js$/.test(file));

/** What the first query may cost: index and engine, and each record of the index. */
const limits = { all: 260_000, perRecord: 300, texts: 40_000 };

describe('the index', () => {
  let packed: PackedIndex | undefined;

  beforeAll(() => {
    const clusterproSearch = { index: (index: PackedIndex) => (packed = index) };
    runInNewContext(new TextDecoder().decode(files.bytes('search/index.js')), { clusterproSearch });
  });

  it('is small', () => {
    const records = packed?.records.titles.length ?? 0;
    expect(records).toBeGreaterThan(1000);
    expect(gzip('search/index.js')).toBeLessThan(Math.min(limits.all, limits.perRecord * records));
  });

  it('holds every record, and leads to places that are there', async () => {
    if (packed === undefined) throw new Error('No index.');
    const { records } = unpackIndex(packed);
    const wanted = await loadRecords(path.join(__dirname, '../..'));
    expect(records.map(({ url }) => url)).toEqual(wanted.map(({ url }) => url));
    const lost = records
      .map(({ url }) => url)
      .filter((url) => {
        const [page = '', anchor = ''] = url.split('#');
        const file = files.fileOf(page);
        return file === undefined || files.html(file)(`[id="${anchor}"]`).length === 0;
      });
    expect(lost).toEqual([]);
  });
});

it('calls the pages of entries by their own titles', () => {
  const other = indexPageRecords().filter(({ url, title }) => {
    const file = files.fileOf(url.replace(/#.*/, ''));
    return file === undefined || files.html(file)('h1').text() !== title;
  });
  expect(other.map(({ url }) => url)).toEqual([]);
});

it('cuts previews from files that are small', () => {
  const texts = scripts.filter((file) => file !== 'search/index.js');
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((file) => gzip(file) > limits.texts)).toEqual([]);
});

it('is no page for search engines', () => {
  expect(files.sitemapPaths()).not.toContain('/search/');
});
