import { zipSync, type Zippable } from 'fflate';
import { encodeCp932 } from '../encoding/cp932';
import { sha256 } from '../encoding/sha256';
import { exportClusters, overrides, parameterSet, type Cluster } from '../values';
import { checklistLines } from './checklist-text';
import { hostsLines } from './hosts';
import type { KitData } from './kit-data';
import { kitPath } from './kit-path';
import { fileText } from './kit-text';
import { proseBytes } from './prose';
import { parametersIn } from './parameters-in';
import { readmeLines } from './readme';
import { selectKit } from './select';

/** Everything that one cluster needs, by path. */
export type KitFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Makes the files of a kit: the texts of the guides with the cluster's values, lines for `hosts`, the check
 * list, the values themselves, a README, and the checksums of all of them.
 *
 * @param cluster checked: its problems are told before (checkCluster)
 * @returns contents by path, in the order of the paths
 * @throws {RangeError} when CP932 cannot hold a value
 */
export function kitFiles(data: KitData, cluster: Cluster): KitFiles {
  const parameters = parameterSet(data.parameters);
  const own = overrides(cluster, parameters);
  const { files, checklists } = selectKit(data, cluster);
  const used = parametersIn(files);
  const hosts = hostsLines(cluster, parameters, ({ id }) => used.has(id));
  const entries: [string, Uint8Array][] = [
    ...files.map((file): [string, Uint8Array] => [
      kitPath(file),
      encodeCp932(fileText(file, own, cluster.options.armlog), kitPath(file)),
    ]),
    ...(hosts.length === 0
      ? []
      : [['network/hosts.lines.txt', proseBytes(hosts, 'hosts')] as [string, Uint8Array]]),
    ['CHECKLIST.txt', proseBytes(checklistLines(checklists, files, cluster, own), 'CHECKLIST.txt')],
    ['README.txt', proseBytes(readmeLines({ cluster, parameters, data, files }), 'README.txt')],
    // The id tells clusters of one browser apart; it is no part of the values.
    ['cluster.json', new TextEncoder().encode(exportClusters([{ ...cluster, id: 'cluster' }]))],
  ];
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  const sums = entries.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  return new Map([...entries, ['SHA256SUMS', new TextEncoder().encode(sums)]]);
}

/**
 * Makes the kit of a cluster: one ZIP, the same bytes from the same values, in a browser and in Node.
 *
 * @throws {RangeError} as {@link kitFiles}
 */
export function buildKit(data: KitData, cluster: Cluster): Uint8Array {
  // A kit has no time of its own. The archive keeps local time: made of local parts, it is the same everywhere.
  const mtime = new Date(2000, 0, 1, 12, 0, 0);
  const entries: Zippable = {};
  for (const [path, bytes] of kitFiles(data, cluster)) {
    entries[path] = [bytes, { level: 9, mtime }];
  }
  return zipSync(entries);
}

/**
 * One file with a cluster's values.
 *
 * @param id as below `/scripts/`
 * @returns undefined when there is no such file
 * @throws {RangeError} when CP932 cannot hold a value
 */
export function yourFile(data: KitData, cluster: Cluster, id: string): Uint8Array | undefined {
  const file = data.files.find((candidate) => candidate.id === id);
  if (file === undefined) return undefined;
  const own = overrides(cluster, parameterSet(data.parameters));
  return encodeCp932(fileText(file, own, cluster.options.armlog), id);
}
