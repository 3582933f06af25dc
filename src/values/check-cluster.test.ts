import { describe, expect, it } from 'vitest';
import { checkCluster } from './check-cluster';
import { newCluster, type Cluster } from './cluster';
import { differences } from './relations';
import { clusterWith, parameters } from './test-support';

/** As if some text held each of the parameters. */
const check = (cluster: Cluster) => checkCluster(cluster, parameters, new Set(parameters.keys()));

it('finds nothing wrong with the guides’ values', () => {
  expect(check(newCluster('a', 'A'))).toEqual([]);
});

it('has rules of known parameters only', () => {
  expect(differences.flatMap(({ ids }) => ids).filter((id) => !parameters.has(id))).toEqual([]);
});

describe.each<[string, Record<string, string>, string[][]]>([
  ['drives of two groups', { 'server/drive1': 'E:' }, [['server/drive1', 'server/drive2']]],
  [
    'drives in small letters',
    { 'form-server/drive2': 'Y:' },
    [['form-server/drive', 'form-server/drive2']],
  ],
  [
    'online shells',
    { 'supplies-server/shell2': 'splsv1' },
    [['supplies-server/shell1', 'supplies-server/shell2']],
  ],
  ['SIDs', { 'form-server/sid1': 'OR02' }, [['form-server/sid1', 'form-server/sid2']]],
  [
    'databases',
    { 'supplies-server/database1': 'SPLDB2' },
    [['supplies-server/database1', 'supplies-server/database2']],
  ],
  [
    'watch ids',
    { 'uxservermanager/watch-id-cmd': 'ID_BASE' },
    [['uxservermanager/watch-id-base', 'uxservermanager/watch-id-cmd']],
  ],
  [
    'watch ids of two products',
    { 'forum-server/watch-id': 'WorkFlow' },
    [['workflow/watch-id', 'forum-server/watch-id']],
  ],
  [
    'nodes',
    { 'supplies-server/node1': 'sv2' },
    [['supplies-server/node1', 'supplies-server/node2']],
  ],
  [
    'addresses',
    { 'server/virtual-address': '10.0.0.1', 'server/real-address': '10.0.0.1' },
    [['server/virtual-address', 'server/real-address']],
  ],
])('equal %s', (_, values, expected) => {
  it('are reported with both parameters', () => {
    const problems = check(clusterWith(values)).filter(({ rule }) => rule === 'different');
    expect(problems.map(({ ids }) => ids).sort()).toEqual(expect.arrayContaining(expected));
    for (const { message } of problems)
      expect(message).toMatch(/が同じです.+別の値にしてください。$/);
  });
});

it('a single standby has no second group', () => {
  const values = { 'form-server/drive': 'z:' };
  expect(check(clusterWith(values, { standby: 'single' }))).toEqual([]);
  const both = check(clusterWith(values));
  expect(both.map(({ ids }) => ids)).toContainEqual(['form-server/drive', 'form-server/drive2']);
});

it('the supplies server’s groups share their watch id, and it may be the form server’s', () => {
  const values = { 'supplies-server/watch-id': 'Spl', 'form-server/watch-id': 'Spl' };
  expect(check(clusterWith(values))).toEqual([]);
});

it('a path off its partition is reported with its drive', () => {
  const [problem, ...others] = check(clusterWith({ 'server/root1': 'G:\\SO1' }));
  expect(others).toEqual([]);
  expect(problem).toEqual({
    rule: 'partition',
    ids: ['server/root1', 'server/drive1'],
    message:
      'サーバ1のインストールディレクトリ(G:\\SO1)が、サーバ1の切替パーティション(D:)の上にありません。フェイルオーバーで引き継がれるように、D:で始まるパスにしてください。',
  });
});

it('values of a store that somebody has changed are looked at again', () => {
  const cluster = { ...newCluster('a', 'A'), values: { 'server/watch-id': 'a&b' } };
  expect(check(cluster)).toMatchObject([{ rule: 'value', ids: ['server/watch-id'] }]);
});

describe('MailGateway-SMTP', () => {
  it('needs a floating address, once the reader says that the cluster has it', () => {
    const chosen = clusterWith({}, { products: ['mailgateway-smtp'] });
    expect(check(chosen)).toMatchObject([{ rule: 'address-kind', ids: [] }]);
    const floating = clusterWith({}, { products: ['mailgateway-smtp'], address: 'floating' });
    expect(check(floating)).toEqual([]);
    expect(check(clusterWith({}, { products: ['server'] }))).toEqual([]);
  });
});

it('two values that must differ by several rules are reported once', () => {
  const problems = check(clusterWith({ 'mailgateway-smtp/watch-id': 'StarOffice' }));
  expect(problems.map(({ ids }) => ids)).toEqual([
    ['server/watch-id', 'mailgateway-smtp/watch-id'],
  ]);
});

describe('values that no text of the cluster holds', () => {
  const only = (...ids: string[]) => new Set(ids);

  it('may be equal to others', () => {
    const cluster = clusterWith({ 'server/watch-id': 'SplServer' }, { products: ['server'] });
    expect(checkCluster(cluster, parameters, only('server/watch-id'))).toEqual([]);
    const both = only('server/watch-id', 'supplies-server/watch-id');
    expect(checkCluster(cluster, parameters, both)).toMatchObject([
      { ids: ['server/watch-id', 'supplies-server/watch-id'] },
    ]);
  });

  it('may lie off their partition', () => {
    const cluster = clusterWith({ 'server/root1': 'G:\\SO1' });
    expect(checkCluster(cluster, parameters, only('server/watch-id'))).toEqual([]);
    expect(checkCluster(cluster, parameters, only('server/root1', 'server/drive1'))).toHaveLength(
      1,
    );
  });

  it('must pass the gate nevertheless', () => {
    const cluster = { ...newCluster('a', 'A'), values: { 'server/watch-id': 'a&b' } };
    expect(checkCluster(cluster, parameters, only())).toMatchObject([{ rule: 'value' }]);
  });
});
