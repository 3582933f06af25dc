import { clusterStates } from '../../../src/batch';
import { randomFrom } from '../random';
import { batchFiles, differenceOf, someCluster } from './whole-scripts';

export interface ScriptFigures {
  /** How many scripts with values of their own. */
  readonly scripts: number;
  /** Published files that they come from. */
  readonly files: number;
  readonly clusters: number;
  readonly runs: number;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

/**
 * Puts clusters into whole scripts, one file after the other, and compares each with the same script with
 * harmless values.
 *
 * @param count how many scripts
 */
export function fuzzScripts(count: number, seed: number): ScriptFigures {
  const started = Date.now();
  const random = randomFrom(seed);
  const faults: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const file = batchFiles[index % batchFiles.length];
    if (file === undefined) throw new Error('There are no batch files.');
    const cluster = someCluster(random);
    const difference = differenceOf(file, cluster);
    if (difference !== undefined && faults.length < 5) {
      faults.push(`${file.id}: ${difference}; values ${JSON.stringify(cluster.values)}`);
    }
  }
  return {
    scripts: count,
    files: Math.min(count, batchFiles.length),
    clusters: count,
    runs: count * clusterStates.length,
    milliseconds: Date.now() - started,
    faults,
  };
}
