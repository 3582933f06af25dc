import { describe, expect, it } from 'vitest';
import { checkCluster } from './check-cluster';
import { newCluster } from './cluster';
import { differences } from './relations';
import { clusterWith, parameters } from './test-support';

it('finds nothing wrong with the guides’ values', () => {
  expect(checkCluster(newCluster('a', 'A'), parameters)).toEqual([]);
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
    const problems = checkCluster(clusterWith(values), parameters).filter(
      ({ rule }) => rule === 'different',
    );
    expect(problems.map(({ ids }) => ids).sort()).toEqual(expect.arrayContaining(expected));
    for (const { message } of problems)
      expect(message).toMatch(/が同じです.+別の値にしてください。$/);
  });
});

it('a single standby has no second group', () => {
  const values = { 'form-server/drive': 'z:' };
  expect(checkCluster(clusterWith(values, { standby: 'single' }), parameters)).toEqual([]);
  const both = checkCluster(clusterWith(values), parameters);
  expect(both.map(({ ids }) => ids)).toContainEqual(['form-server/drive', 'form-server/drive2']);
});

it('the supplies server’s groups share their watch id, and it may be the form server’s', () => {
  const values = { 'supplies-server/watch-id': 'Spl', 'form-server/watch-id': 'Spl' };
  expect(checkCluster(clusterWith(values), parameters)).toEqual([]);
});

it('a path off its partition is reported with its drive', () => {
  const [problem, ...others] = checkCluster(clusterWith({ 'server/root1': 'G:\\SO1' }), parameters);
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
  expect(checkCluster(cluster, parameters)).toMatchObject([
    { rule: 'value', ids: ['server/watch-id'] },
  ]);
});

describe('MailGateway-SMTP', () => {
  it('needs a floating address, once the reader says that the cluster has it', () => {
    const chosen = clusterWith({}, { products: ['mailgateway-smtp'] });
    expect(checkCluster(chosen, parameters)).toMatchObject([{ rule: 'address-kind', ids: [] }]);
    const floating = clusterWith({}, { products: ['mailgateway-smtp'], address: 'floating' });
    expect(checkCluster(floating, parameters)).toEqual([]);
    expect(checkCluster(clusterWith({}, { products: ['server'] }), parameters)).toEqual([]);
  });
});
