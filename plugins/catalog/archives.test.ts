import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/definitions';
import { archiveFiles, buildArchives, isArchiveFile } from './archives';
import { sha256 } from './checksums';
import { buildDownloads } from './downloads';
import { aFile, aSiteOf } from './test-support';

const site = aSiteOf(
  aFile({ variant: 'multi/server1', file: 'stop.bat' }, 'b'),
  aFile({ variant: 'multi/server1', file: 'start.bat' }, 'a'),
  aFile({ variant: 'multi', file: 'alenv1.bat' }, 'x'),
  aFile({ variant: 'multi', file: 'hosts', download: false }, 'y'),
  aFile({ product: 'workflow', variant: 'single', file: 'act.sql' }, 'c'),
);
const archives = buildArchives(site, buildDownloads(site));
const namesIn = (scope: string): string[] =>
  Object.keys(
    unzipSync(archives.find((archive) => archive.scope === scope)?.bytes ?? new Uint8Array()),
  );

describe('buildArchives', () => {
  it('makes one of everything, one of each product and one of each variant', () => {
    expect(archives.map(({ scope, fileName, files }) => [scope, fileName, files])).toEqual([
      ['', 'clusterpro-scripts.zip', 4],
      ['server', 'server.zip', 3],
      ['workflow', 'workflow.zip', 1],
      ['server/multi/server1', 'server-multi-server1.zip', 3],
      ['server/multi', 'server-multi.zip', 1],
      ['workflow/single', 'workflow-single.zip', 1],
    ]);
  });

  it('puts a pair with what belongs to it at the paths of the site, sorted, checksums last', () => {
    expect(namesIn('server/multi/server1')).toEqual([
      'server/multi/alenv1.bat',
      'server/multi/server1/start.bat',
      'server/multi/server1/stop.bat',
      'SHA256SUMS',
    ]);
  });

  it('gives the same bytes each time, for all that is published', () => {
    const downloads = buildDownloads(definitions);
    const first = buildArchives(definitions, downloads);
    expect(first.length).toBeGreaterThan(30);
    const digests = first.map(({ bytes }) => sha256(bytes));
    const again = buildArchives(definitions, [...downloads].reverse());
    expect(again.map(({ bytes }) => sha256(bytes))).toEqual(digests);
  });

  it.each(['Asia/Tokyo', 'America/Los_Angeles'])('gives the same bytes in %s', (zone) => {
    const script = `
      const { zipSync } = require('fflate');
      process.stdout.write(zipSync({ a: new Uint8Array([1]) }, { level: 9, mtime: new Date(1980, 0, 1) }));`;
    const bytesIn = (TZ: string): string =>
      execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ } }).toString(
        'hex',
      );
    expect(bytesIn(zone)).toBe(bytesIn('UTC'));
  });

  it('has a name of its own for each', () => {
    const names = buildArchives(definitions, buildDownloads(definitions)).map(
      (one) => one.fileName,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

it('publishes them with their checksums', () => {
  const files = archiveFiles(archives);
  expect([...files.keys()].filter((path) => !isArchiveFile(path))).toEqual([]);
  const sums = new TextDecoder().decode(files.get('downloads/SHA256SUMS'));
  for (const { fileName, bytes } of archives) {
    expect(sums).toContain(`${sha256(bytes)}  ${fileName}\n`);
  }
});
