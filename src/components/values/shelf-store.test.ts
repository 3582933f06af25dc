import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addNew,
  clustersKey,
  emptyShelf,
  parameterSet,
  unreadableKey,
  writeShelf,
} from '../../values';
import { ShelfStore, type KeptTexts } from './shelf-store';

const parameters = parameterSet([]);
const written = writeShelf(addNew(emptyShelf, '受注'));

let texts: Map<string, string>;
/** Keys that the store refuses to take; all of them for a full one. */
let refuses: (key: string) => boolean;

const store: KeptTexts = {
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => {
    if (refuses(key)) throw new Error('QuotaExceededError');
    texts.set(key, text);
  },
  removeItem: (key) => texts.delete(key),
};
const open = (): ShelfStore => new ShelfStore(parameters, () => store);
const names = ({ get }: ShelfStore): string[] => get().shelf.clusters.map(({ name }) => name);

beforeEach(() => {
  texts = new Map();
  refuses = () => false;
  // Showing a cluster writes there, too.
  vi.stubGlobal('localStorage', store);
  return () => vi.unstubAllGlobals();
});

describe('ShelfStore', () => {
  it('keeps what it is given', () => {
    open().set(addNew(emptyShelf, '受注'));
    const again = open();
    expect(names(again)).toEqual(['受注']);
    expect(again.get().isKept).toBe(true);
  });

  it('has the clusters of a full store, and does not lose them to a new one', () => {
    texts.set(clustersKey, written.clusters ?? '');
    refuses = () => true;
    const full = open();
    expect(names(full)).toEqual(['受注']);
    expect(full.get().isKept).toBe(false);
    full.set(addNew(full.get().shelf, '発注'));
    expect(names(full)).toEqual(['受注', '発注']);
    expect(texts.get(clustersKey)).toBe(written.clusters);
  });

  it('is empty where reading is forbidden', () => {
    const forbidden = new ShelfStore(parameters, () => {
      throw new Error('SecurityError');
    });
    expect(forbidden.get()).toMatchObject({ shelf: emptyShelf, isKept: false });
  });

  it('writes nothing over a text that it cannot read and could not save aside', () => {
    texts.set(clustersKey, '{"broken');
    refuses = (key) => key === unreadableKey;
    const broken = open();
    expect(broken.get().isKept).toBe(false);
    broken.set(addNew(emptyShelf, '発注'));
    expect(texts.get(clustersKey)).toBe('{"broken');
    expect(broken.get().isKept).toBe(false);

    refuses = () => false;
    broken.set(addNew(emptyShelf, '発注'));
    expect(texts.get(unreadableKey)).toBe('{"broken');
    expect(names(open())).toEqual(['発注']);
  });
});
