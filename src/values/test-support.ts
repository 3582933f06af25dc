import type { RenderedText } from '../batch/render';
import { definitions } from '../definitions';
import type { FileDefinition } from '../definitions/schema/file';
import { newCluster, withOptions, type Cluster, type ClusterOptions } from './cluster';
import { ownValue, valueOf } from './resolve';
import { setValue } from './set-value';

export const { parameters } = definitions;

/** A cluster with these values and choices; each value must pass the gate. */
export function clusterWith(
  values: Readonly<Record<string, string>>,
  options: Partial<ClusterOptions> = {},
): Cluster {
  return Object.entries(values).reduce(
    (cluster, [id, value]) => {
      const result = setValue(cluster, parameters, id, value);
      if (!result.ok) throw new Error(`${id}: ${result.message}`);
      return result.cluster;
    },
    withOptions(newCluster('test', 'テスト'), options),
  );
}

/** All values as the renderers of the definitions take them; places with words of their own keep those. */
export function allValues(cluster: Cluster): ReadonlyMap<string, string> {
  return new Map(
    [...parameters.values()]
      .filter(({ id, varies }) => varies !== true || ownValue(cluster, id) !== undefined)
      .map(({ id }) => [id, valueOf(cluster, parameters, id)]),
  );
}

/**
 * A file of the definitions with the values and choices of a cluster, rendered anew: the other way to what
 * pages and kits make of the published text. ARMLOG: the failover scripts have log entries when the cluster has.
 *
 * @throws {RangeError} when a value cannot stand in a batch file, which none that passed the gate does
 */
export function renderFile(file: Pick<FileDefinition, 'render'>, cluster: Cluster): RenderedText {
  const { armlog } = cluster.options;
  return file.render(allValues(cluster), armlog ? { armlog } : {});
}
