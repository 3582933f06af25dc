import { useSyncExternalStore } from 'react';

/**
 * The steps that the reader has ticked off, for each cluster: marks `<path>#<step>@<server>`, kept in the
 * browser and followed by its other tabs. Where the browser keeps nothing they last until the page is closed.
 */

/** Before the id of a cluster; those of a cluster that was deleted stay, and cost a few bytes. */
const keyPrefix = 'clusterpro.ticks.';

/** The id under which a reader without a cluster of his own ticks. */
export const noCluster = 'guide';

/** What is kept: one text for each cluster, and the set read from it, the same as long as the text is. */
const kept = new Map<string, { readonly text: string; readonly marks: ReadonlySet<string> }>();
const listeners = new Set<() => void>();

/** The ticked marks; undefined in the HTML of the build, which shows a plain ordered list. */
export function useTicks(cluster: string): ReadonlySet<string> | undefined {
  return useSyncExternalStore(
    subscribe,
    () => ticksOf(cluster),
    () => undefined,
  );
}

/** Ticks a mark off, or takes the tick back. */
export function tick(cluster: string, mark: string, isDone: boolean): void {
  const marks = new Set(ticksOf(cluster));
  if (isDone) marks.add(mark);
  else marks.delete(mark);
  write(cluster, marks);
}

/**
 * Takes back the ticks of some marks.
 *
 * @returns those that were ticked, so that they can be ticked again
 */
export function clearTicks(cluster: string, marks: readonly string[]): readonly string[] {
  const before = ticksOf(cluster);
  const cleared = marks.filter((mark) => before.has(mark));
  write(cluster, new Set([...before].filter((mark) => !cleared.includes(mark))));
  return cleared;
}

/** Ticks several marks at once. */
export function restoreTicks(cluster: string, marks: readonly string[]): void {
  write(cluster, new Set([...ticksOf(cluster), ...marks]));
}

/**
 * Reads what {@link useTicks} keeps.
 *
 * @param text null where nothing is kept
 * @returns nothing ticked where the text is not of this form
 */
export function readMarks(text: string | null): ReadonlySet<string> {
  try {
    const marks: unknown = JSON.parse(text ?? '[]');
    return new Set(
      Array.isArray(marks) ? marks.filter((mark): mark is string => typeof mark === 'string') : [],
    );
  } catch {
    return new Set();
  }
}

function ticksOf(cluster: string): ReadonlySet<string> {
  const before = kept.get(cluster);
  const text = stored(cluster) ?? before?.text ?? '[]';
  if (before?.text === text) return before.marks;
  const marks = readMarks(text);
  kept.set(cluster, { text, marks });
  return marks;
}

function write(cluster: string, marks: ReadonlySet<string>): void {
  const text = JSON.stringify([...marks]);
  kept.set(cluster, { text, marks });
  try {
    localStorage.setItem(keyPrefix + cluster, text);
  } catch {
    // Closed or full: the ticks last until the page is closed.
  }
  for (const listener of listeners) listener();
}

function stored(cluster: string): string | null {
  try {
    return localStorage.getItem(keyPrefix + cluster);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
}

/** Another tab has ticked something; without a key it has cleared everything. */
function onStorage({ key }: StorageEvent): void {
  if (key === null) kept.clear();
  else if (!key.startsWith(keyPrefix)) return;
  for (const listener of listeners) listener();
}
