import { useSyncExternalStore } from 'react';
import {
  clustersKey,
  currentCluster,
  currentKey,
  emptyShelf,
  readShelf,
  select,
  unreadableKey,
  writeShelf,
  type ParameterSet,
  type ReadProblem,
  type Shelf,
} from '../../values';
import { getShown, show, subscribe } from '../your-values/shown';
import { shownOf } from './shown-of';

/** The reader's clusters as this page has them. */
export interface ShelfState {
  readonly shelf: Shelf;
  /** What was found when they were read. */
  readonly problems: readonly ReadProblem[];
  /** Whether the browser keeps them; without that they last until the page is closed. */
  readonly isKept: boolean;
}

/** What of the browser's store is used; each of it may throw. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads and writes the clusters in the browser's store, and follows other tabs. */
export class ShelfStore {
  #state: ShelfState;
  readonly #listeners = new Set<() => void>();

  /** Whether the store let its texts be read. */
  #isRead = false;
  /** A text that could not be read and has no copy yet: nothing may take its place. */
  #unreadable: string | undefined;

  /**
   * @param parameters of the site
   * @param storage another store than the browser's, for tests
   */
  constructor(
    private readonly parameters: ParameterSet,
    private readonly storage: TextStore = browserStore,
  ) {
    this.#state = this.#read();
  }

  /**
   * Shows the current cluster as it reads now (values of an earlier version of the site may read otherwise), and
   * from then on follows the bar above the page, which can switch the values off.
   *
   * @returns what ends it
   */
  readonly connect = (): (() => void) => {
    this.#showCurrent();
    return subscribe(() => this.#follow(getShown()?.id));
  };

  readonly get = (): ShelfState => this.#state;

  /** Takes a new state of the shelf, and shows its current cluster on all pages. */
  readonly set = (shelf: Shelf): void => {
    this.#state = { ...this.#state, shelf, isKept: this.#write(shelf) };
    this.#showCurrent();
    this.#tell();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) addEventListener('storage', this.#onStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#onStorage);
    };
  };

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && key !== clustersKey && key !== currentKey) return;
    this.#state = this.#read();
    this.#tell();
  };

  #follow(shownId: string | undefined): void {
    if (shownId === this.#state.shelf.current) return;
    this.#state = { ...this.#state, shelf: select(this.#state.shelf, shownId) };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #showCurrent(): void {
    const cluster = currentCluster(this.#state.shelf);
    show(cluster && shownOf(cluster, this.parameters));
  }

  /** What can be read is shown, also where nothing can be written. */
  #read(): ShelfState {
    let texts: readonly [clusters: string | null, current: string | null];
    try {
      texts = [this.storage.getItem(clustersKey), this.storage.getItem(currentKey)];
    } catch {
      this.#isRead = false;
      return { shelf: emptyShelf, problems: [], isKept: false };
    }
    this.#isRead = true;
    const { shelf, problems, unreadable } = readShelf(...texts, this.parameters);
    this.#unreadable = unreadable;
    return { shelf, problems, isKept: this.#saveAside() && this.#canWrite() };
  }

  /** @returns whether no text is left that writing would destroy */
  #saveAside(): boolean {
    if (this.#unreadable === undefined) return true;
    try {
      this.storage.setItem(unreadableKey, this.#unreadable);
    } catch {
      return false;
    }
    this.#unreadable = undefined;
    return true;
  }

  /** Some browsers let a page read and refuse to write; a full store does, too. */
  #canWrite(): boolean {
    try {
      this.storage.setItem(probe, '');
      this.storage.removeItem(probe);
      return true;
    } catch {
      return false;
    }
  }

  /** @returns whether the store holds the shelf now */
  #write(shelf: Shelf): boolean {
    // Where reading failed nobody knows what is there.
    if (!this.#isRead || !this.#saveAside()) return false;
    const { clusters, current } = writeShelf(shelf);
    try {
      for (const [key, text] of [
        [clustersKey, clusters],
        [currentKey, current],
      ] as const) {
        if (text === null) this.storage.removeItem(key);
        else this.storage.setItem(key, text);
      }
      return true;
    } catch {
      return false;
    }
  }
}

const probe = 'clusterpro.probe';

/** Asked anew each time: where a browser forbids its store, already the name throws. */
const browserStore: TextStore = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => localStorage.setItem(key, text),
  removeItem: (key) => localStorage.removeItem(key),
};

/** The state of a store, rendered anew when it changes. */
export function useShelf(store: ShelfStore): ShelfState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
