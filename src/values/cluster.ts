import type { ProductSlug } from '../definitions/products';

/**
 * A cluster as its reader describes it: what differs from the guides, and nothing else. Plain data that is
 * never changed in place; functions beside this file give a new one.
 */
export interface Cluster {
  readonly schemaVersion: typeof schemaVersion;
  /** Names it among the reader's clusters; permanent. */
  readonly id: string;
  /** What the reader calls it. */
  readonly name: string;
  /** Parameter id → value, where it is the reader's own. All have passed {@link checkValue}. */
  readonly values: Readonly<Record<string, string>>;
  readonly options: ClusterOptions;
  /**
   * Values that were read from a file, a link or the store and could not be used: their parameter is unknown
   * or refuses them. They take part in nothing, but an export has them, so that nothing is lost.
   */
  readonly setAside: Readonly<Record<string, string>>;
}

/** Choices that change more than a value. */
export interface ClusterOptions {
  /** Null: not chosen, both are shown. */
  readonly standby: 'single' | 'multi' | null;
  /** Null: not chosen, both are shown. */
  readonly database: 'sqlserver' | 'oracle' | null;
  /** Log entries around each start and stop of a process (guide `staroffice`, chapter 8). */
  readonly armlog: boolean;
  /** Kind of the address that the groups hand over (guide `staroffice`, chapter 8). */
  readonly address: 'virtual' | 'floating';
  /** Names of the products (guide `staroffice`, introduction). */
  readonly productNames: 'staroffice' | 'staroffice21';
  /** The products that this cluster has; empty: not chosen, all. */
  readonly products: readonly ProductSlug[];
}

/** Version of the form of {@link Cluster} in files, links and the store. */
export const schemaVersion = 1;

/** What the guides have. */
export const defaultOptions: ClusterOptions = {
  standby: null,
  database: null,
  armlog: false,
  address: 'virtual',
  productNames: 'staroffice',
  products: [],
};

/** A cluster with the guides' values. */
export function newCluster(id: string, name: string): Cluster {
  return { schemaVersion, id, name, values: {}, options: defaultOptions, setAside: {} };
}

/** The same cluster with other choices. */
export function withOptions(cluster: Cluster, options: Partial<ClusterOptions>): Cluster {
  return { ...cluster, options: { ...cluster.options, ...options } };
}

/** The same cluster with the guides' values and choices again; its id and name stay. */
export function reset({ id, name }: Cluster): Cluster {
  return newCluster(id, name);
}
