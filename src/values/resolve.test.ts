import { describe, expect, it } from 'vitest';
import { newCluster, reset } from './cluster';
import { isMissing, isYours, overrides, valueOf } from './resolve';
import { setValue, unsetValue } from './set-value';
import { clusterWith, parameters } from './test-support';

const guides = newCluster('a', 'A');

it('gives the guides’ values where the reader has none', () => {
  const value = (id: string) => valueOf(guides, parameters, id);
  for (const [id, parameter] of parameters) expect(value(id)).toBe(parameter.default);
  expect(() => value('server/nothing')).toThrow(new RangeError('no parameter "server/nothing"'));
  expect(() => value('constructor')).toThrow(RangeError);
});

describe('a path on a partition', () => {
  const moved = clusterWith({ 'server/drive1': 'F:' });

  it('follows its drive while the reader has not set it', () => {
    expect(valueOf(moved, parameters, 'server/root1')).toBe('F:\\SO1');
    expect(isYours(moved, parameters, 'server/root1')).toBe(true);
    expect(valueOf(moved, parameters, 'server/root2')).toBe('E:\\SO2');
  });

  it('stays where the reader has set it', () => {
    const set = setValue(moved, parameters, 'server/root1', 'F:\\apps\\so');
    if (!set.ok) throw new Error(set.message);
    const back = setValue(set.cluster, parameters, 'server/drive1', 'G:');
    expect(back.ok && valueOf(back.cluster, parameters, 'server/root1')).toBe('F:\\apps\\so');
  });

  it('goes on to follow when the reader types what it holds anyway', () => {
    const set = setValue(moved, parameters, 'server/root1', 'F:\\SO1');
    expect(set).toEqual({ ok: true, cluster: moved });
  });

  it('can be set to the guide’s path though the drive is another: the reader sees that it is off', () => {
    const set = setValue(moved, parameters, 'server/root1', 'D:\\SO1');
    expect(set.ok && set.cluster.values['server/root1']).toBe('D:\\SO1');
  });

  it('follows in small and large letters', () => {
    const small = clusterWith({ 'server/drive1': 'd:' });
    expect(valueOf(small, parameters, 'server/root1')).toBe('d:\\SO1');
  });
});

describe('what a cluster changes', () => {
  const own = overrides(
    clusterWith({ 'supplies-server/drive': 'V:' }, { address: 'floating' }),
    parameters,
  );

  it('is undefined where the guide’s text stays, and for what nobody knows', () => {
    expect(own('supplies-server/drive2')).toBeUndefined();
    expect(own('nobody/knows')).toBeUndefined();
    expect(own('supplies-server/folder')).toBe('V:\\starspl2');
  });

  it('has the word of the chosen kind of address where a value is missing', () => {
    expect(own('server/virtual-address')).toBe('フローティングIPアドレス');
    expect(own('supplies-server/virtual-address1')).toBe('GRP1のフローティングIPアドレス');
  });
});

it('tells which values are still missing', () => {
  expect(isMissing(guides, parameters, 'server/virtual-host')).toBe(true);
  expect(isMissing(guides, parameters, 'server/drive1')).toBe(false);
  const set = clusterWith({ 'server/virtual-host': 'sovirt' });
  expect(isMissing(set, parameters, 'server/virtual-host')).toBe(false);
});

it('holds only what differs from the guide', () => {
  const set = clusterWith({ 'server/drive1': 'F:', 'server/watch-id': 'StarOffice' });
  expect(set.values).toEqual({ 'server/drive1': 'F:' });
  expect(unsetValue(set, 'server/drive1').values).toEqual({});
  expect(reset(set)).toEqual(newCluster(set.id, set.name));
});

it('refuses a wrong value, and the cluster stays as it is', () => {
  expect(setValue(guides, parameters, 'server/drive1', 'F')).toMatchObject({
    ok: false,
    reason: 'form',
    message: '書き方が違います。D:からZ:までの、半角の英字1文字とコロンです。',
  });
  expect(() => setValue(guides, parameters, 'server/nothing', 'x')).toThrow(RangeError);
});
