import { newCluster, type Cluster } from './cluster';
import { exportClusters, importClusters, type Limits } from './exchange';
import type { ParameterSet } from './parameters';
import type { ReadProblem } from './read-cluster';

/**
 * The reader's clusters, several with a name each, and the one that the pages show. The browser's store
 * holds two texts: the clusters under {@link clustersKey} in the form of the export, and the id of the
 * current one under {@link currentKey}; without the latter the pages show the guides' values.
 */
export interface Shelf {
  readonly clusters: readonly Cluster[];
  /** Undefined: the guides' values. */
  readonly current: string | undefined;
}

export const clustersKey = 'clusterpro.clusters';
export const currentKey = 'clusterpro.cluster';
/** Where a text that could not be read is kept, so that nothing is lost. */
export const unreadableKey = 'clusterpro.clusters.unreadable';

export const emptyShelf: Shelf = { clusters: [], current: undefined };

/** What the reader has stored is read, however much it is: the browser sets the limit. */
const noLimits: Limits = { longestText: Infinity, mostClusters: Infinity };

export interface ReadShelf {
  readonly shelf: Shelf;
  readonly problems: readonly ReadProblem[];
  /** The stored text, when it could not be read: to be kept under {@link unreadableKey} before anything is written. */
  readonly unreadable?: string;
}

/**
 * Reads what the store holds.
 *
 * @param clusters text under {@link clustersKey}; null when there is none
 * @param current text under {@link currentKey}
 */
export function readShelf(
  clusters: string | null,
  current: string | null,
  parameters: ParameterSet,
): ReadShelf {
  if (clusters === null || clusters === '') return { shelf: emptyShelf, problems: [] };
  // Every tab must read the same id, also where a text of other hands has none: none of those given out here.
  const read = importClusters(clusters, parameters, (index) => `stored-${index + 1}`, noLimits);
  if (!read.ok) {
    return { shelf: emptyShelf, problems: [{ message: read.message }], unreadable: clusters };
  }
  const list = read.clusters.map(({ cluster }) => cluster);
  const unique = list.filter(
    ({ id }, index) => list.findIndex((other) => other.id === id) === index,
  );
  return {
    shelf: {
      clusters: unique,
      current: unique.some(({ id }) => id === current) ? (current ?? undefined) : undefined,
    },
    problems: read.clusters.flatMap(({ problems }) => problems),
  };
}

/** The texts for the store; null: remove the key. */
export function writeShelf({ clusters, current }: Shelf): {
  readonly clusters: string | null;
  readonly current: string | null;
} {
  return {
    clusters: clusters.length === 0 ? null : exportClusters(clusters),
    current: current ?? null,
  };
}

/** The cluster that the pages show; undefined: the guides' values. */
export function currentCluster({ clusters, current }: Shelf): Cluster | undefined {
  return clusters.find(({ id }) => id === current);
}

/** The shelf with a cluster put in, or in the place of the one with its id; the pages show it. */
export function put(shelf: Shelf, cluster: Cluster): Shelf {
  const known = shelf.clusters.some(({ id }) => id === cluster.id);
  return {
    clusters: known
      ? shelf.clusters.map((each) => (each.id === cluster.id ? cluster : each))
      : [...shelf.clusters, cluster],
    current: cluster.id,
  };
}

/** The shelf with another cluster shown; undefined: the guides' values. An unknown id changes nothing. */
export function select(shelf: Shelf, id: string | undefined): Shelf {
  const known = id === undefined || shelf.clusters.some((cluster) => cluster.id === id);
  return known ? { ...shelf, current: id } : shelf;
}

/** The shelf without a cluster; where the pages showed it, they show the guides' values. */
export function remove({ clusters, current }: Shelf, id: string): Shelf {
  return {
    clusters: clusters.filter((cluster) => cluster.id !== id),
    current: current === id ? undefined : current,
  };
}

/** Makes the id of a new cluster. */
export type NewId = () => string;

/**
 * An id that no cluster had before, deleted ones included: what the browser keeps for a cluster under its id,
 * such as ticked steps, outlives the cluster, and must not come to another one.
 *
 * @returns `cluster-` and 16 hexadecimal digits
 */
export function randomId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(8))];
  return `cluster-${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A new cluster under an id of its own.
 *
 * @param newId for tests: a maker of ids other than {@link randomId}
 */
export function addNew(shelf: Shelf, name: string, newId: NewId = randomId): Shelf {
  return put(shelf, newCluster(newId(), name));
}

/**
 * A copy of a cluster from a file or a link under an id of its own.
 *
 * @param newId for tests: a maker of ids other than {@link randomId}
 */
export function addCopy(shelf: Shelf, cluster: Cluster, newId: NewId = randomId): Shelf {
  return put(shelf, { ...cluster, id: newId() });
}
