import { expect, it } from 'vitest';
import {
  addNew,
  clustersKey,
  currentKey,
  emptyShelf,
  exportClusters,
  newCluster,
  remove,
  unreadableKey,
} from '../../values';
import { ShelfStore, type TextStore } from './shelf-store';

/** A store of the browser over a map; `refuses` says which keys cannot be written. */
class Store implements TextStore {
  readonly texts: Map<string, string>;
  refuses: (key: string) => boolean = () => false;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.refuses(key)) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const parameters = new Map();
const stored = exportClusters([newCluster('a', '受注'), newCluster('b', '会計')]);

function namesIn(store: ShelfStore): string[] {
  return store.get().shelf.clusters.map(({ name }) => name);
}

it('keeps what is put in, and leaves no trace of its trial', () => {
  const storage = new Store({ [clustersKey]: stored, [currentKey]: 'b' });
  const store = new ShelfStore(parameters, storage);
  expect(store.get()).toMatchObject({ problems: [], isKept: true, shelf: { current: 'b' } });
  expect([...storage.texts.keys()]).toEqual([clustersKey, currentKey]);

  store.set(addNew(store.get().shelf, '倉庫'));
  expect(namesIn(new ShelfStore(parameters, storage))).toEqual(['受注', '会計', '倉庫']);
  store.set(emptyShelf);
  expect([...storage.texts.keys()]).toEqual([]);
});

it('has the clusters of a full store, says that it keeps nothing, and loses none', () => {
  const storage = new Store({ [clustersKey]: stored, [currentKey]: 'b' });
  storage.refuses = () => true;
  const store = new ShelfStore(parameters, storage);
  expect(namesIn(store)).toEqual(['受注', '会計']);
  expect(store.get()).toMatchObject({ isKept: false, shelf: { current: 'b' } });

  store.set(addNew(store.get().shelf, '倉庫'));
  expect(namesIn(store)).toEqual(['受注', '会計', '倉庫']);
  expect(store.get().isKept).toBe(false);
  expect(storage.texts.get(clustersKey)).toBe(stored);

  // A store that has room again gets all of them.
  storage.refuses = () => false;
  store.set(remove(store.get().shelf, 'a'));
  expect(store.get().isKept).toBe(true);
  expect(namesIn(new ShelfStore(parameters, storage))).toEqual(['会計', '倉庫']);
});

it('writes nothing over what it was not allowed to read', () => {
  const storage = new Store({ [clustersKey]: stored });
  storage.getItem = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const store = new ShelfStore(parameters, storage);
  expect(store.get()).toEqual({ shelf: emptyShelf, problems: [], isKept: false });

  store.set(addNew(emptyShelf, '倉庫'));
  expect(namesIn(store)).toEqual(['倉庫']);
  expect(store.get().isKept).toBe(false);
  expect(storage.texts.get(clustersKey)).toBe(stored);
});

it('saves an unreadable text aside before it writes', () => {
  const storage = new Store({ [clustersKey]: '{' });
  const store = new ShelfStore(parameters, storage);
  expect(store.get().problems).toHaveLength(1);
  expect(storage.texts.get(unreadableKey)).toBe('{');
  store.set(addNew(emptyShelf, '倉庫'));
  expect(namesIn(new ShelfStore(parameters, storage))).toEqual(['倉庫']);
  expect(storage.texts.get(unreadableKey)).toBe('{');
});

it('leaves an unreadable text where it is until it can be saved aside', () => {
  const storage = new Store({ [clustersKey]: '{' });
  storage.refuses = (key) => key === unreadableKey;
  const store = new ShelfStore(parameters, storage);
  expect(store.get()).toMatchObject({ shelf: emptyShelf, isKept: false });
  expect(store.get().problems).toHaveLength(1);

  store.set(addNew(emptyShelf, '倉庫'));
  expect(store.get().isKept).toBe(false);
  expect(storage.texts.get(clustersKey)).toBe('{');
  store.set(emptyShelf);
  expect(storage.texts.get(clustersKey)).toBe('{');

  storage.refuses = () => false;
  store.set(addNew(emptyShelf, '倉庫'));
  expect(store.get().isKept).toBe(true);
  expect(storage.texts.get(unreadableKey)).toBe('{');
  expect(namesIn(new ShelfStore(parameters, storage))).toEqual(['倉庫']);
});
