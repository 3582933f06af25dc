import { describe, expect, it } from 'vitest';
import { checksumList } from './checksums';
import { buildDownloads } from './downloads';
import { catalogEntries, catalogJson } from './entries';
import { publishedFiles } from './published-files';
import { aFile, aSiteOf } from './test-support';

const downloads = buildDownloads(
  aSiteOf(
    aFile(
      {
        product: 'supplies-server',
        variant: 'multi/oracle/grp1',
        standby: 'multi',
        database: 'oracle',
        group: 'grp1',
        errata: ['supplies-quote', 'supplies-name', 'supplies-quote'],
        source: { guide: 'staroffice', section: '5.2' },
      },
      'exit',
    ),
    aFile({ product: 'supplies-server', variant: 'multi/oracle/grp1', file: 'act.sql' }, 'GO'),
  ),
);

// Printed by `printf 'exit\r\n' | sha256sum` and `printf 'GO\r\n' | sha256sum`.
const exitDigest = 'b06e3da67c54e6b7de7f67f80d4608e35da83eba008d30d864442d2b56e9fa1f';
const goDigest = 'f963bd4525eeca90cfbb6dba5f21fea5e57c99c270fdb36fa0c79e4ed9bf2b15';

describe('catalogJson', () => {
  it('states each download in the agreed form', () => {
    expect(catalogJson(catalogEntries(downloads.slice(0, 1)))).toBe(`{
  "scripts": [
    {
      "path": "supplies-server/multi/oracle/grp1/start.bat",
      "product": "supplies-server",
      "variant": "multi/oracle/grp1",
      "file": "start.bat",
      "standby": "multi",
      "database": "oracle",
      "group": "grp1",
      "role": "start",
      "encoding": "CP932",
      "newline": "CRLF",
      "bytes": 6,
      "sha256": "${exitDigest}",
      "source": {
        "guide": "staroffice",
        "section": "5.2"
      },
      "errata": [
        "supplies-quote",
        "supplies-name"
      ],
      "verified": null
    }
  ]
}
`);
  });
});

describe('catalogEntries', () => {
  it('adds the name of the product for the pages', () => {
    expect(catalogEntries(downloads).map(({ productName }) => productName)).toEqual([
      'StarOffice/サプライズサーバ',
      'StarOffice/サプライズサーバ',
    ]);
  });
});

describe('checksumList', () => {
  it('lists every download, sorted by path, as sha256sum does', () => {
    expect(checksumList(downloads)).toBe(
      `${goDigest}  supplies-server/multi/oracle/grp1/act.sql\n` +
        `${exitDigest}  supplies-server/multi/oracle/grp1/start.bat\n`,
    );
  });
});

describe('publishedFiles', () => {
  it('publishes the downloads and the two lists, the same bytes each time', () => {
    const files = publishedFiles(downloads);
    expect([...files.keys()]).toEqual([
      'scripts/supplies-server/multi/oracle/grp1/start.bat',
      'scripts/supplies-server/multi/oracle/grp1/act.sql',
      'scripts/catalog.json',
      'scripts/SHA256SUMS',
    ]);
    expect(files.get('scripts/supplies-server/multi/oracle/grp1/start.bat')).toEqual(
      downloads[0]?.bytes,
    );
    expect(new TextDecoder().decode(files.get('scripts/SHA256SUMS'))).toBe(checksumList(downloads));
    expect(JSON.parse(new TextDecoder().decode(files.get('scripts/catalog.json')))).toHaveProperty(
      'scripts.length',
      2,
    );
    expect(publishedFiles(downloads)).toEqual(files);
  });
});
