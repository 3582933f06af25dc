import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportClusters, importClusters } from './exchange';
import { clusterWith, parameters } from './test-support';

const cluster = {
  ...clusterWith(
    { 'server/drive1': 'F:', 'server/virtual-address': '10.1.1.1' },
    { standby: 'multi', armlog: true, products: ['server', 'forum-server'] },
  ),
  id: 'cluster-1',
  name: '本社のクラスタ',
};
const read = (text: string) => importClusters(text, parameters, (index) => `new-${index}`);
const edited = (change: (file: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(exportClusters([cluster])) as Record<string, unknown>));

it('gives back what was written', () => {
  const second = { ...clusterWith({}), id: 'cluster-2', setAside: { 'old/id': 'x' } };
  const result = read(exportClusters([cluster, second]));
  expect(result.ok && result.clusters.map((each) => each.cluster)).toEqual([cluster, second]);
  expect(read(`\ufeff${exportClusters([cluster])}`)).toMatchObject({ ok: true });
});

it('takes as many clusters as a reader may have', () => {
  const result = read(exportClusters(Array.from({ length: 200 }, () => cluster)));
  expect(result.ok && result.clusters).toHaveLength(200);
});

it('gives equal texts for equal clusters', () => {
  const reversed = {
    ...cluster,
    values: Object.fromEntries(Object.entries(cluster.values).reverse()),
  };
  expect(exportClusters([reversed])).toBe(exportClusters([cluster]));
});

describe.each([
  ['no JSON', 'rem start.bat', 'JSONとして読めません'],
  ['half a file', exportClusters([cluster]).slice(0, 200), '途中で切れているか'],
  ['another JSON', '{"scripts": []}', 'このサイトから書き出したクラスタのファイルではありません'],
  ['null', 'null', 'クラスタのファイルではありません'],
  [
    'no version',
    edited(({ format, clusters }) => ({ format, clusters })),
    '版(schemaVersion)が読めません',
  ],
  [
    'a newer version',
    edited((file) => ({ ...file, schemaVersion: 2 })),
    '第2版で、このページが読めるのは第1版まで',
  ],
  ['no clusters', edited((file) => ({ ...file, clusters: [] })), 'クラスタがありません'],
  [
    'clusters of another form',
    edited((file) => ({ ...file, clusters: ['a'] })),
    'clusters)が読めません',
  ],
  [
    'more clusters than anybody has',
    edited((file) => ({ ...file, clusters: Array.from({ length: 201 }, () => ({ name: 'a' })) })),
    'クラスタが201個あります。一度に読み込めるのは200個までです',
  ],
  ['too much', ' '.repeat(1_000_001), '大きすぎます'],
])('%s', (_, text, message) => {
  it('is refused with a reason', () => {
    const result = read(text);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.message).toContain(message);
  });
});

it('takes data of an older version through each step, and says so when there is none', () => {
  const text = exportClusters([cluster]);
  const steps = {
    version: 3,
    migrations: {
      1: ({ clusters }: { clusters: readonly { name?: unknown }[] }) => ({
        clusters: clusters.map((each) => ({ ...each, name: `${String(each.name)}+` })),
      }),
      2: ({ clusters }: { clusters: readonly { name?: unknown }[] }) => ({
        clusters: clusters.map((each) => ({ ...each, name: `${String(each.name)}!` })),
      }),
    },
  };
  const result = importClusters(text, parameters, () => 'new', steps);
  expect(result.ok && result.clusters[0]?.cluster.name).toBe('本社のクラスタ+!');
  expect(importClusters(text, parameters, () => 'new', { ...steps, migrations: {} })).toEqual({
    ok: false,
    message: 'このファイルの形式(第1版)は、もう読めません。',
  });
});

describe('what cannot be used', () => {
  const raw = (change: object) => edited((file) => ({ ...file, clusters: [change] }));
  const first = (text: string) => {
    const result = read(text);
    if (!result.ok) throw new Error(result.message);
    const [each] = result.clusters;
    if (each === undefined) throw new Error('no cluster');
    return each;
  };

  it('is set aside and reported, and goes out again', () => {
    const { cluster: got, problems } = first(
      raw({ name: 'a', values: { 'server/drive1': 'F:', 'server/watch-id': 'a&b', 'no/id': 'x' } }),
    );
    expect(got.values).toEqual({ 'server/drive1': 'F:' });
    expect(got.setAside).toEqual({ 'server/watch-id': 'a&b', 'no/id': 'x' });
    expect(problems.map(({ id }) => id)).toEqual(['server/watch-id', 'no/id']);
    expect(problems[0]?.message).toContain('StarOffice サーバの監視 ID: 記号「&」は');
    expect(problems[1]?.message).toBe('「no/id」という項目はありません。値は使わずに残しました。');
    expect(exportClusters([got])).toContain('"no/id": "x"');
  });

  it('is tried again later', () => {
    const { cluster: got } = first(
      raw({ name: 'a', setAside: { 'server/watch-id': 'so' }, values: {} }),
    );
    expect(got.values).toEqual({ 'server/watch-id': 'so' });
    expect(got.setAside).toEqual({});
  });

  it.each([
    ['a name that is no text', { name: 7 }, '名前が読めない'],
    ['a name with a control character', { name: 'a\nb' }, '名前が読めない'],
    ['values that are a list', { name: 'a', values: [1] }, '値の一覧が読めません'],
    [
      'a value that is no text',
      { name: 'a', values: { 'server/drive1': {} } },
      '文字列ではありません',
    ],
    [
      'unknown choices',
      { name: 'a', options: { colour: 'red' } },
      '「colour」という選択項目はありません',
    ],
    ['a wrong choice', { name: 'a', options: { standby: 'dual' } }, '「standby」の値が読めない'],
    ['choices that are no object', { name: 'a', options: 1 }, '選択項目が読めない'],
    ['an unknown product', { name: 'a', options: { products: ['x'] } }, '知らない製品'],
  ])('%s is reported', (_, change, message) => {
    expect(
      first(raw(change))
        .problems.map((problem) => problem.message)
        .join(),
    ).toContain(message);
  });

  it('never reaches what all objects have', () => {
    const text = `{"format":"clusterpro-knowledge-base/clusters","schemaVersion":1,"clusters":[{"name":"a","values":{"__proto__":"x","constructor":"y"},"options":{"__proto__":"z"}}]}`;
    const { cluster: got } = first(text);
    expect(got.values).toEqual({});
    expect(Object.getPrototypeOf(got.values)).toBe(Object.prototype);
    expect(Object.keys(got.setAside).sort()).toEqual(['__proto__', 'constructor']);
  });
});

it('never throws, whatever JSON it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (clusters, one) => {
      read(
        JSON.stringify({
          format: 'clusterpro-knowledge-base/clusters',
          schemaVersion: 1,
          clusters,
        }),
      );
      const file = { format: 'clusterpro-knowledge-base/clusters', schemaVersion: 1 };
      read(JSON.stringify({ ...file, clusters: [one, { values: one, options: clusters }] }));
    }),
    { numRuns: 300, seed: 1 },
  );
});
