import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeDownload, findByteFaults, findForbiddenCharacters } from '../support/downloads';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);

/** Files below `scripts/` that are no downloads: pages, and the two lists of the downloads. */
const downloads = site.files
  .filter((file) => file.startsWith('scripts/') && !file.endsWith('.html'))
  .map((file) => file.slice('scripts/'.length))
  .filter((file) => !['SHA256SUMS', 'catalog.json'].includes(file));

const catalogEntry = z.object({
  path: z.string(),
  product: z.string(),
  variant: z.string(),
  file: z.string(),
  standby: z.enum(['single', 'multi']),
  database: z.enum(['sqlserver', 'oracle']).nullable(),
  group: z.string().nullable(),
  role: z.enum(['start', 'stop', 'other']),
  encoding: z.string(),
  newline: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string(),
  source: z.object({ guide: z.string().min(1), section: z.string().min(1) }),
  errata: z.array(z.string()),
  verified: z.object({ states: z.number(), matching: z.number(), by: z.string() }).nullable(),
});

function readCatalog() {
  const shape = z.object({ scripts: z.array(catalogEntry) });
  return shape.parse(JSON.parse(site.text('scripts/catalog.json'))).scripts;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('catalog.json', () => {
  it('lists every download once', () => {
    expect(downloads.length).toBeGreaterThan(0);
    expect(
      readCatalog()
        .map((entry) => entry.path)
        .sort(),
    ).toEqual(downloads);
  });

  it('states the length, checksum, encoding and line ends of the bytes', () => {
    for (const entry of readCatalog()) {
      const bytes = site.bytes(`scripts/${entry.path}`);
      expect({ ...entry, bytes: bytes.length, sha256: sha256(bytes) }, entry.path).toEqual(entry);
      expect([entry.encoding, entry.newline], entry.path).toEqual(['CP932', 'CRLF']);
    }
  });

  it('takes the path apart', () => {
    for (const { path: file, product, variant, file: name, role } of readCatalog()) {
      expect([product, variant, name].filter(Boolean).join('/'), file).toBe(file);
      const expected = { 'start.bat': 'start', 'stop.bat': 'stop' }[name] ?? 'other';
      expect(role, file).toBe(expected);
    }
  });

  it('gives each pair of scripts a page that leads to its files', () => {
    const pairs = readCatalog().filter(({ role }) => role === 'start');
    expect(pairs.length).toBeGreaterThan(0);
    for (const { product, variant } of pairs) {
      const page = `scripts/${product}/${variant}/index.html`;
      expect(site.has(page), page).toBe(true);
      const $ = site.html(page);
      const links = $('a[download]')
        .map((_, element) => $(element).attr('href'))
        .get();
      for (const name of ['start.bat', 'stop.bat']) {
        expect(links, page).toContain(`/scripts/${product}/${variant}/${name}`);
      }
    }
  });
});

describe('SHA256SUMS', () => {
  const text = site.has('scripts/SHA256SUMS') ? site.text('scripts/SHA256SUMS') : '';

  it('is in the form that `sha256sum -c` reads', () => {
    expect(text).toMatch(/^([0-9a-f]{64} {2}[^\s\\]+\n)+$/);
  });

  it('covers every download with its checksum', () => {
    const lines = text.trimEnd().split('\n');
    const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect(sums.size).toBe(lines.length);
    for (const file of downloads) {
      expect(sums.get(file), file).toBe(sha256(site.bytes(`scripts/${file}`)));
    }
    for (const file of sums.keys()) expect(site.has(`scripts/${file}`), file).toBe(true);
  });
});

describe('every download', () => {
  it.each(downloads)('%s: CP932 with CRLF, no byte lost', (file) => {
    expect(findByteFaults(site.bytes(`scripts/${file}`))).toEqual([]);
  });

  it.each(downloads.filter((file) => path.extname(file) === '.bat'))(
    '%s: none of the characters that break a batch file',
    (file) => {
      expect(findForbiddenCharacters(decodeDownload(site.bytes(`scripts/${file}`)))).toEqual([]);
    },
  );
});
