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

/** What of `localStorage` is used. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads and writes the clusters in the browser's store, and follows other tabs. */
export class ShelfStore {
  #state: ShelfState;
  /** A text that cannot be read and could not be saved aside: nothing may be written over it. */
  #unsaved: string | undefined;
  readonly #listeners = new Set<() => void>();

  /**
   * @param parameters of the definitions
   * @param texts gives the browser's store; may throw, as `localStorage` does where it is forbidden
   */
  constructor(
    private readonly parameters: ParameterSet,
    private readonly texts: () => KeptTexts = () => localStorage,
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

  #read(): ShelfState {
    let clusters: string | null;
    let current: string | null;
    try {
      clusters = this.texts().getItem(clustersKey);
      current = this.texts().getItem(currentKey);
    } catch {
      return { shelf: emptyShelf, problems: [], isKept: false };
    }
    const { shelf, problems, unreadable } = readShelf(clusters, current, this.parameters);
    this.#unsaved = unreadable;
    return { shelf, problems, isKept: this.#canWrite() };
  }

  /** Some browsers let a page read and refuse to write, and a store can be full: what was read holds all the same. */
  #canWrite(): boolean {
    try {
      this.#saveAside();
      this.texts().setItem(probe, '');
      this.texts().removeItem(probe);
      return true;
    } catch {
      return false;
    }
  }

  #saveAside(): void {
    if (this.#unsaved === undefined) return;
    this.texts().setItem(unreadableKey, this.#unsaved);
    this.#unsaved = undefined;
  }

  #write(shelf: Shelf): boolean {
    const { clusters, current } = writeShelf(shelf);
    try {
      this.#saveAside();
      for (const [key, text] of [
        [clustersKey, clusters],
        [currentKey, current],
      ] as const) {
        if (text === null) this.texts().removeItem(key);
        else this.texts().setItem(key, text);
      }
      return true;
    } catch {
      return false;
    }
  }
}

const probe = 'clusterpro.probe';

/** The state of a store, rendered anew when it changes. */
export function useShelf(store: ShelfStore): ShelfState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
