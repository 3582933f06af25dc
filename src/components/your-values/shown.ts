import { useSyncExternalStore } from 'react';
import type { ClusterOptions } from '../../values/cluster';

/**
 * What pages show in place of the guide's values: the chosen cluster, resolved. `/values/` writes it when a
 * cluster is chosen or changed; every page reads it, so it is small and needs no definitions.
 */
export interface Shown {
  readonly id: string;
  /** What the reader calls the cluster. */
  readonly name: string;
  /** Parameter id → value, for those that differ from the guide's. */
  readonly values: Readonly<Record<string, string>>;
  readonly options: ClusterOptions;
  /** Id of a term → the word that takes its place. */
  readonly terms: Readonly<Record<string, string>>;
  /** Slug of a product → what its pages must say to a reader with these choices. */
  readonly notes: Readonly<Record<string, string>>;
}

export const shownKey = 'clusterpro.shown';
/** Id of the chosen cluster, beside the clusters themselves (src/values/shelf.ts). */
const currentKey = 'clusterpro.cluster';

/** What no value may hold: it was refused when it was entered, and is refused again when it is read. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unsafe = /[\x00-\x1f"%&<>^|!]|\\$/;

let shown: Shown | undefined;
let isRead = false;
const listeners = new Set<() => void>();

/**
 * The cluster whose values are shown; undefined for the guide's. The HTML of the build shows the guide's,
 * so that is also what hydration begins with.
 */
export function useShown(): Shown | undefined {
  return useSyncExternalStore(subscribe, getShown, () => undefined);
}

/** The same outside React. */
export function getShown(): Shown | undefined {
  if (!isRead) {
    isRead = true;
    shown = readShown(stored());
  }
  return shown;
}

/**
 * Shows other values at once, here and in other tabs. Without a store of the browser they hold until the
 * page is loaded anew.
 *
 * @param next undefined for the guide's
 */
export function show(next: Shown | undefined): void {
  isRead = true;
  shown = next;
  try {
    if (next === undefined) {
      localStorage.removeItem(shownKey);
      localStorage.removeItem(currentKey);
    } else {
      localStorage.setItem(shownKey, JSON.stringify(next));
    }
  } catch {
    // Full, or forbidden by the browser: /values/ says so.
  }
  for (const listener of listeners) listener();
}

/**
 * Reads what {@link show} wrote.
 *
 * @param json null where nothing is stored
 * @returns undefined, thus the guide's values, also when one value does not look like one
 */
export function readShown(json: string | null): Shown | undefined {
  try {
    const { id, name, values, options, terms, notes } = JSON.parse(json ?? '') as Shown;
    const isText = (value: unknown): value is string => typeof value === 'string';
    return Object.values(values).every((value) => isText(value) && !unsafe.test(value)) &&
      typeof options.armlog === 'boolean' &&
      [id, name, ...Object.values(terms), ...Object.values(notes)].every(isText)
      ? { id, name, values, options, terms, notes }
      : undefined;
  } catch {
    return undefined;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(shownKey);
  } catch {
    return null;
  }
}

/**
 * Calls a listener whenever other values are shown, here or in another tab.
 *
 * @returns what ends it
 */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
}

/** Another tab has changed something; without a key it has cleared everything. */
function onStorage({ key }: StorageEvent): void {
  if (key !== null && key !== shownKey) return;
  isRead = false;
  for (const listener of listeners) listener();
}
