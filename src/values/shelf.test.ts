import { describe, expect, it } from 'vitest';
import {
  addCopy,
  addNew,
  currentCluster,
  emptyShelf,
  put,
  readShelf,
  remove,
  select,
  writeShelf,
} from './shelf';
import { clusterWith, parameters } from './test-support';

const two = addNew(addNew(emptyShelf, '本社'), '支社');

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

it('has each id once', () => {
  const { clusters } = writeShelf({ ...two, clusters: [...two.clusters, ...two.clusters] });
  expect(readShelf(clusters, null, parameters).shelf.clusters).toHaveLength(2);
});

describe('clusters', () => {
  it('are added under new ids and shown', () => {
    expect(two.clusters.map(({ id }) => id)).toEqual(['cluster-1', 'cluster-2']);
    expect(currentCluster(two)?.name).toBe('支社');
    const again = addNew(remove(two, 'cluster-1'), 'C');
    expect(again.clusters.map(({ id }) => id)).toEqual(['cluster-2', 'cluster-3']);
    expect(addCopy(two, { ...clusterWith({}), id: 'cluster-1' }).current).toBe('cluster-3');
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
