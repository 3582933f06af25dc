import { definitions } from '../definitions';
import { newCluster, withOptions, type Cluster, type ClusterOptions } from './cluster';
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
