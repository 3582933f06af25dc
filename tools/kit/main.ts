/**
 * Makes the kit of a cluster: `npm run kit -- --cluster clusters.json --out kit.zip`. The file is one that
 * `/values/` exports; the bytes are those that `/values/` saves.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sha256 } from '../../src/encoding/sha256';
import { buildKit } from '../../src/kit/build-kit';
import type { KitData } from '../../src/kit/kit-data';
import { kitParameters } from '../../src/kit/parameters-in';
import { checkCluster, importClusters, parameterSet, type Cluster } from '../../src/values';
import { loadKitData } from './load-kit-data';

function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { cluster: { type: 'string' }, name: { type: 'string' }, out: { type: 'string' } },
  });
  const { cluster: source, name, out = 'clusterpro-kit.zip' } = values;
  if (source === undefined) {
    throw new Error(
      'The file with the cluster is missing\n  where: the command line\n' +
        '  hint: npm run kit -- --cluster clusters.json --out kit.zip [--name <cluster>]',
    );
  }
  const data = loadKitData();
  const cluster = readCluster(source, name, data);
  const bytes = buildKit(data, cluster);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
}

/** @throws Error in three parts when the file or a value cannot be used */
function readCluster(source: string, name: string | undefined, data: KitData): Cluster {
  const parameters = parameterSet(data.parameters);
  const fail = (what: string, hint: string): Error =>
    new Error(`${what}\n  where: ${source}\n  hint: ${hint}`);
  const read = importClusters(readFileSync(source, 'utf8'), parameters, (index) => `kit-${index}`);
  if (!read.ok) throw fail(read.message, 'take a file that the page /values/ exported');
  const found = read.clusters.filter(({ cluster }) => name === undefined || cluster.name === name);
  const [chosen] = found;
  if (chosen === undefined || found.length > 1) {
    const names = read.clusters.map(({ cluster }) => cluster.name).join(', ');
    throw fail(`${found.length} clusters fit`, `choose one with --name: ${names}`);
  }
  const used = kitParameters(data, chosen.cluster);
  const problems = [...chosen.problems, ...checkCluster(chosen.cluster, parameters, used)];
  if (problems.length > 0) {
    throw fail(
      problems.map(({ message }) => message).join('\n'),
      'put the values right on the page /values/, and export them again',
    );
  }
  return chosen.cluster;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
