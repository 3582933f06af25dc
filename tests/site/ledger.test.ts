import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/batch/diagnostic';
import { checkLedger, unrecorded } from '../../src/content/ledger/ledger';
import { publishedThings, type Published } from '../../src/content/ledger/published';
import { loadDefinitions } from '../../plugins/support/fresh-definitions';
import { loadKnowledge } from '../../plugins/support/load-knowledge';
import { loadLedger } from '../../plugins/support/read-ledger';
import { buildFolder, SiteFiles } from '../support/site-files';

const siteDir = path.resolve(__dirname, '../..');
const site = new SiteFiles(buildFolder);
const ledger = loadLedger(siteDir);

async function published(): Promise<readonly Published[]> {
  const definitions = await loadDefinitions(siteDir);
  return publishedThings(loadKnowledge(siteDir, definitions), definitions);
}

describe('the ledger of published addresses', () => {
  it('misses nothing that is published; if it does: npm run ledger', async () => {
    expect(unrecorded(ledger, await published())).toEqual([]);
  });

  it('holds nothing that vanished', async () => {
    expect(checkLedger(ledger, await published()).map(formatDiagnostic)).toEqual([]);
  });

  it('names addresses that the built site answers, each anchor with an element', async () => {
    const missing = (await published()).filter(({ url }) => {
      const [pathname = '', anchor] = url.split('#');
      const file = site.fileOf(pathname);
      if (file === undefined) return true;
      return anchor !== undefined && !idsOf(file).has(anchor);
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  it('knows every file that readers download', () => {
    const known = new Set(ledger.published.lines.map(({ value }) => value.url));
    const files = site.files
      .filter((file) => /^(scripts|downloads)\//.test(file) && !file.endsWith('.html'))
      .map((file) => `/${file}`);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });

  it('knows every page of the sitemap', () => {
    const known = new Set(ledger.published.lines.map(({ value }) => value.url));
    expect(site.sitemapPaths().filter((page) => !known.has(page))).toEqual([]);
  });
});

const ids = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
  let found = ids.get(file);
  if (found === undefined) {
    const $ = site.html(file);
    found = new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    );
    ids.set(file, found);
  }
  return found;
}
