import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);
const archives = site.files.filter((file) => /^downloads\/.*\.zip$/.test(file));

/** Lines of a checksum file: digest by path. */
function readSums(text: string): ReadonlyMap<string, string> {
  const lines = text.trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('every archive', () => {
  it.each(archives)('%s: the published files, with their checksums', (archive) => {
    const files = unzipSync(site.bytes(archive));
    const { SHA256SUMS: list = new Uint8Array(), ...own } = files;
    const sums = readSums(new TextDecoder().decode(list));
    expect([...sums.keys()].sort()).toEqual(Object.keys(own).sort());
    expect(sums.size).toBeGreaterThan(0);
    for (const [file, bytes] of Object.entries(own)) {
      expect(Buffer.compare(bytes, site.bytes(`scripts/${file}`)), file).toBe(0);
      expect(sums.get(file), file).toBe(sha256(bytes));
    }
  });
});

it('holds everything in one of them', () => {
  const whole = unzipSync(site.bytes('downloads/clusterpro-scripts.zip'));
  const sums = readSums(site.text('scripts/SHA256SUMS'));
  expect(Object.keys(whole).sort()).toEqual([...sums.keys(), 'SHA256SUMS'].sort());
});

it('states the checksum of each archive', () => {
  const sums = readSums(site.text('downloads/SHA256SUMS'));
  expect([...sums.keys()].sort()).toEqual(archives.map((file) => file.slice('downloads/'.length)));
  for (const [file, digest] of sums) expect(digest).toBe(sha256(site.bytes(`downloads/${file}`)));
});

it('is linked to from a page, each of them', () => {
  const links = site.files
    .filter((file) => /^scripts\/.*index\.html$/.test(file))
    .flatMap((file) => {
      const $ = site.html(file);
      return $('a[data-archive]')
        .map((_, element) => $(element).attr('href'))
        .get();
    });
  expect([...new Set(links)].sort()).toEqual(archives.map((file) => `/${file}`));
});
