import data from '@generated/values/default/kit.json';
import { sha256 } from '../../encoding/sha256';
import { buildKit, kitFiles } from '../../kit/build-kit';
import { parametersIn } from '../../kit/parameters-in';
import { selectKit } from '../../kit/select';
import { isMissing, parameterSet, type Cluster } from '../../values';

/** A kit and what the page says of it. */
export interface MadeKit {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Number of files. */
  readonly count: number;
  /** Ids of parameters for which the files hold only the guide's word. */
  readonly missing: readonly string[];
}

/**
 * Makes the kit of a cluster. Whoever imports this brings all texts of the site along: it belongs into chunks
 * that are loaded on demand.
 *
 * @throws {RangeError} when CP932 cannot hold a value
 */
export function makeKit(cluster: Cluster): MadeKit {
  const bytes = buildKit(data, cluster);
  const parameters = parameterSet(data.parameters);
  const used = parametersIn(selectKit(data, cluster).files);
  return {
    name: 'clusterpro-kit.zip',
    bytes,
    sha256: sha256(bytes),
    count: kitFiles(data, cluster).size,
    missing: [...used].filter((id) => isMissing(cluster, parameters, id)),
  };
}
