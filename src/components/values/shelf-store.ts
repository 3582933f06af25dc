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

/** Reads and writes the clusters in the browser's store, and follows other tabs. */
export class ShelfStore {
  #state: ShelfState;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly parameters: ParameterSet) {
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
    try {
      const text = localStorage.getItem(clustersKey);
      const { shelf, problems, unreadable } = readShelf(
        text,
        localStorage.getItem(currentKey),
        this.parameters,
      );
      if (unreadable !== undefined) localStorage.setItem(unreadableKey, unreadable);
      // Some browsers let a page read and refuse to write.
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return { shelf, problems, isKept: true };
    } catch {
      return { shelf: emptyShelf, problems: [], isKept: false };
    }
  }

  #write(shelf: Shelf): boolean {
    const { clusters, current } = writeShelf(shelf);
    try {
      for (const [key, text] of [
        [clustersKey, clusters],
        [currentKey, current],
      ] as const) {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
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
