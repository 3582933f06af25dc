import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/definitions';
import { buildDownloads } from './downloads';
import { aFile, aSiteOf } from './test-support';

const text = (bytes: Uint8Array): string => new TextDecoder('shift_jis').decode(bytes);

describe('buildDownloads', () => {
  it('writes CP932 with CRLF behind every line', () => {
    const [download] = buildDownloads(aSiteOf(aFile({}, 'rem 表', '', 'exit')));
    expect(Buffer.from(download?.bytes ?? []).toString('hex')).toBe(
      `${Buffer.from('rem ').toString('hex')}955c0d0a0d0a${Buffer.from('exit').toString('hex')}0d0a`,
    );
  });

  it('leaves out what is not offered as a file, and keeps the order', () => {
    const site = aSiteOf(
      aFile({ file: 'stop.bat' }, 'b'),
      aFile({ file: '.rhosts', download: false }, '\u00a5 is no matter here'),
      aFile({ file: 'start.bat' }, 'a'),
    );
    expect(buildDownloads(site).map(({ file }) => file.id)).toEqual([
      'server/single/stop.bat',
      'server/single/start.bat',
    ]);
  });

  it('gives the same bytes each time', () => {
    const first = buildDownloads(definitions);
    expect(first.length).toBeGreaterThan(0);
    expect(buildDownloads(definitions)).toEqual(first);
    for (const { bytes } of first) expect(text(bytes)).toMatch(/^([^\r\n]*\r\n)+$/);
  });

  it('refuses what CP932 cannot hold, in any file', () => {
    const site = aSiteOf(aFile({ file: 'act.sql' }, 'a', 'y:\u00a5b'));
    expect(() => buildDownloads(site)).toThrow(
      'server/single/act.sql:2:3: CP932 cannot hold U+00A5',
    );
  });

  it('refuses look-alikes in batch files only', () => {
    expect(() => buildDownloads(aSiteOf(aFile({}, 'exit', 'rem ＡＰ')))).toThrow(
      'server/single/start.bat:2:5: a batch file must not hold U+FF21',
    );
    expect(buildDownloads(aSiteOf(aFile({ file: 'a.ini' }, '; ＡＰ')))).toHaveLength(1);
  });
});
