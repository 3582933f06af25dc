import { describe, expect, it } from 'vitest';
import {
  addCopy,
  addNew,
  currentCluster,
  emptyShelf,
  put,
  randomId,
  readShelf,
  remove,
  select,
  writeShelf,
} from './shelf';
import { clusterWith, parameters } from './test-support';

const counted = (): (() => string) => {
  let number = 0;
  return () => `cluster-${(number += 1)}`;
};
const newId = counted();
const two = addNew(addNew(emptyShelf, '本社', newId), '支社', newId);

it('comes back from the store', () => {
  const { clusters, current } = writeShelf(two);
  expect(readShelf(clusters, current, parameters)).toEqual({ shelf: two, problems: [] });
  expect(writeShelf(emptyShelf)).toEqual({ clusters: null, current: null });
  expect(readShelf(null, null, parameters).shelf).toEqual(emptyShelf);
});

it('shows the guides’ values when the current cluster is gone', () => {
  const { clusters } = writeShelf(two);
  expect(readShelf(clusters, 'cluster-9', parameters).shelf.current).toBeUndefined();
  expect(currentCluster(readShelf(clusters, null, parameters).shelf)).toBeUndefined();
});

it('keeps a text that it cannot read', () => {
  const read = readShelf('{"clusters":', 'x', parameters);
  expect(read.shelf).toEqual(emptyShelf);
  expect(read.unreadable).toBe('{"clusters":');
  expect(read.problems).toHaveLength(1);
});

it('reads whatever was stored, also more than a file may bring', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...clusterWith({}),
    id: `c-${index}`,
  }));
  const { clusters } = writeShelf({ clusters: many, current: undefined });
  const read = readShelf((clusters ?? '') + ' '.repeat(1_000_000), null, parameters);
  expect(read.shelf.clusters).toHaveLength(300);
  expect(read.unreadable).toBeUndefined();
});

it('has each id once', () => {
  const { clusters } = writeShelf({ ...two, clusters: [...two.clusters, ...two.clusters] });
  expect(readShelf(clusters, null, parameters).shelf.clusters).toHaveLength(2);
});

it('takes ids of before as they are, and gives one to a cluster without', () => {
  const { clusters } = writeShelf(two);
  const text = (clusters ?? '').replace('"id": "cluster-2"', '"id": "?"');
  const read = readShelf(text, 'cluster-1', parameters).shelf;
  expect(read.clusters.map(({ id }) => id)).toEqual(['cluster-1', 'stored-2']);
  expect(read.current).toBe('cluster-1');
});

it('makes ids that a file and the store take', () => {
  expect(randomId()).toMatch(/^cluster-[0-9a-f]{16}$/);
  expect(new Set(Array.from({ length: 1000 }, randomId)).size).toBe(1000);
});

describe('clusters', () => {
  it('are added under new ids and shown', () => {
    expect(two.clusters.map(({ id }) => id)).toEqual(['cluster-1', 'cluster-2']);
    expect(currentCluster(two)?.name).toBe('支社');
    const copy = addCopy(two, { ...clusterWith({}), id: 'cluster-1' }, () => 'cluster-3');
    expect(copy.clusters).toHaveLength(3);
    expect(copy.current).toBe('cluster-3');
  });

  it('never get the id of one that was deleted: its ticked steps are kept under it', () => {
    const first = addNew(emptyShelf, 'A');
    const [gone] = first.clusters;
    if (gone === undefined) throw new Error('no cluster');
    const next = addNew(remove(first, gone.id), 'B');
    expect(next.clusters.map(({ id }) => id)).not.toContain(gone.id);
    expect(addCopy(remove(first, gone.id), gone).current).not.toBe(gone.id);
  });

  it('are changed in their place', () => {
    const changed = { ...clusterWith({ 'server/drive1': 'F:' }), id: 'cluster-1' };
    expect(put(two, changed).clusters[0]).toBe(changed);
  });

  it('are chosen and removed', () => {
    expect(select(two, 'cluster-1').current).toBe('cluster-1');
    expect(select(two, undefined).current).toBeUndefined();
    expect(select(two, 'nobody')).toBe(two);
    expect(remove(two, 'cluster-2').current).toBeUndefined();
    expect(remove(two, 'cluster-1').current).toBe('cluster-2');
  });
});
