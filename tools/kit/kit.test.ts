import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { renderedText } from '../../src/batch/render';
import { definitions } from '../../src/definitions';
import { buildKit, kitFiles, yourFile } from '../../src/kit/build-kit';
import {
  newCluster,
  setValue,
  withOptions,
  type Cluster,
  type ClusterOptions,
} from '../../src/values';
import { renderFile } from '../../src/values/test-support';
import {
  decodeDownload,
  findByteFaults,
  findForbiddenCharacters,
} from '../../tests/support/downloads';
import { loadKitData } from './load-kit-data';

const data = loadKitData();
const { parameters } = definitions;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function cluster(values: Readonly<Record<string, string>>, options: Partial<ClusterOptions> = {}) {
  return Object.entries(values).reduce(
    (result: Cluster, [id, text]) => {
      const set = setValue(result, parameters, id, text);
      if (!set.ok) throw new RangeError(`${id}: ${set.message}`);
      return set.cluster;
    },
    withOptions(newCluster('cluster-1', '受注システム'), options),
  );
}

const own = cluster(
  {
    'supplies-server/drive': 'p:',
    'supplies-server/drive2': 'q:',
    'supplies-server/shell1': 'ORDSH1',
    'supplies-server/node1': 'ORDER1',
    'uxservermanager/partition': 'p:',
    'server/root1': 'F:\\SO\\one',
    'server/drive1': 'F:',
    'mailgateway-smtp/floating-address': '10.1.2.9',
  },
  { address: 'floating' },
);

const originalZone = process.env.TZ;
afterEach(() => {
  if (originalZone === undefined) delete process.env.TZ;
  else process.env.TZ = originalZone;
});

describe('each text in a browser', () => {
  const files = data.files.map(({ id }) => id);

  it('is one of all that readers download, and more', () => {
    const downloads = [...definitions.files.values()].filter(({ download }) => download);
    expect(files).toEqual(expect.arrayContaining(downloads.map(({ id }) => id)));
  });

  it.each(files)('%s is what the definitions render', (id) => {
    const file = definitions.files.get(id);
    if (file === undefined) throw new RangeError(id);
    for (const values of [newCluster('a', 'a'), own]) {
      for (const armlog of [false, true]) {
        const chosen = withOptions(values, { armlog });
        const bytes = yourFile(data, chosen, id) ?? new Uint8Array();
        expect(decodeDownload(bytes)).toBe(renderedText(renderFile(file, chosen), '\r\n'));
        expect(findByteFaults(bytes)).toEqual([]);
      }
    }
  });
});

describe('a kit', () => {
  it('is the same bytes from the same values, whatever the time zone and the id', () => {
    process.env.TZ = 'Asia/Tokyo';
    const here = buildKit(data, own);
    process.env.TZ = 'America/St_Johns';
    expect(buildKit(data, { ...own, id: 'another' })).toEqual(here);
    expect(buildKit(data, cluster({}))).not.toEqual(here);
  });

  it('holds what its checksums say, and nothing else', () => {
    const files = unzipSync(buildKit(data, own));
    const sums = utf8.decode(files.SHA256SUMS).trimEnd().split('\n');
    expect(sums).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'SHA256SUMS')
        .map((path) => {
          const digest = createHash('sha256').update(files[path] ?? new Uint8Array());
          return `${digest.digest('hex')}  ${path}`;
        }),
    );
    expect(Object.keys(files).every((path) => /^[A-Za-z0-9_./-]+$/.test(path))).toBe(true);
  });

  it('holds texts for a Windows server: CP932, CRLF, and no forbidden character in a batch file', () => {
    for (const [path, bytes] of kitFiles(data, own)) {
      if (path === 'cluster.json' || path === 'SHA256SUMS') continue;
      expect(findByteFaults(bytes), path).toEqual([]);
      if (path.endsWith('.bat'))
        expect(findForbiddenCharacters(decodeDownload(bytes)), path).toEqual([]);
    }
  });

  it('names edition, values, errata and what has no value yet', () => {
    const files = kitFiles(data, { ...own, options: { ...own.options, products: ['server'] } });
    const readme = decodeDownload(files.get('README.txt') ?? new Uint8Array());
    expect(readme).toContain('『StarOffice クラスタ構築ガイド CLUSTERPRO編』第8版 2002/12/12');
    expect(readme).not.toContain('WebSAM)』');
    expect(readme).toContain('F:\\SO\\one (ガイドの値: D:\\SO1)');
    expect(readme).toMatch(/まだ値のない項目[\s\S]*仮想ホスト名/);
    expect(readme).toMatch(/反映した訂正[\s\S]*server-/);
  });

  it('gives the steps in the guides’ order with the values, and the files of each', () => {
    const files = kitFiles(
      data,
      withOptions(own, { products: ['supplies-server'], standby: 'multi', database: 'oracle' }),
    );
    const list = decodeDownload(files.get('CHECKLIST.txt') ?? new Uint8Array());
    expect(list).toContain('[ ] 1. (SV1) SV1にGRP1を接続します。切替パーティションp:に');
    expect(list).toContain('        ファイル: supplies-server/multi/online-shells.reg');
    expect(list).not.toContain('シングルスタンバイ型を構築する');
    expect(list).not.toContain('SQL Serverを構築する');
    expect(list.indexOf('マルチスタンバイ型を構築する')).toBeLessThan(
      list.indexOf('Oracleを構築する'),
    );
  });

  it('names the key of the registry after the reader’s shell', () => {
    const files = kitFiles(data, own);
    const reg = files.get('supplies-server/multi/online-shells.reg') ?? new Uint8Array();
    expect(decodeDownload(reg)).toContain('\\OnlineShellManager\\ORDSH1]');
  });

  it('has the lines for files that a server has already', () => {
    const files = kitFiles(
      data,
      cluster({ 'server/virtual-host': 'sovirt', 'server/virtual-address': '10.1.2.3' }),
    );
    const hosts = decodeDownload(files.get('network/hosts.lines.txt') ?? new Uint8Array());
    expect(hosts).toContain('\r\n10.1.2.3        sovirt  # 仮想ホスト名\r\n');
    expect(hosts).toMatch(/^# <IPアドレス>.*r-hostname/m);
    expect([...files.keys()]).toContain('workflow/multi/server2/services.lines.txt');
  });
});

describe('what a cluster gets', () => {
  const paths = (options: Partial<ClusterOptions>): string[] => [
    ...kitFiles(data, cluster({}, options)).keys(),
  ];

  it('is everything as long as nothing is chosen', () => {
    expect(paths({})).toEqual(
      expect.arrayContaining(data.files.filter((f) => f.isWhole).map((f) => f.id)),
    );
  });

  it('is the chosen type and database alone', () => {
    const found = paths({ products: ['form-server'], standby: 'multi', database: 'sqlserver' });
    expect(found).toContain('form-server/multi/sqlserver/group2/stop.bat');
    expect(found.filter((path) => /oracle|single|^server/.test(path))).toEqual([]);
  });

  it('is the only type of a product that has no other', () => {
    expect(paths({ products: ['uxservermanager'], standby: 'multi' })).toContain(
      'uxservermanager/single/start.bat',
    );
  });

  it('has files of the other type that its procedures use', () => {
    const found = paths({ products: ['server'], standby: 'multi' });
    expect(found).toContain('server/single/opcntrl.reg');
    expect(found).not.toContain('server/single/start.bat');
  });
});
