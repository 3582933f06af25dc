/**
 * Runs every published batch file under Wine's cmd.exe in all 16 cluster states and compares it with our
 * interpreter: `npm run verify`. What it finds is written to `plugins/catalog/verification/wine-runs.json`,
 * which the pages show; with `--check` nothing is written, and a record that says otherwise is a failure.
 * `--only <path>` takes the files whose path starts so, and writes nothing.
 */

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  verificationRecord,
  type VerificationRecord,
  type VerifiedScript,
} from '../../plugins/catalog/verification/record';
import { clusterStates } from '../../src/batch';
import { compare, firstDifference } from './compare';
import { digestOfRuns, publishedScripts, type PublishedScript } from './published';
import { watchedVariables } from './script-traces';
import { WineWorkspace, wineVersion } from './wine';

const recordFile = path.join(__dirname, '../../plugins/catalog/verification/wine-runs.json');

async function main(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
  const scripts = publishedScripts().filter((script) => script.path.startsWith(only));
  const version = wineVersion();
  console.log(
    `${scripts.length} batch files × ${clusterStates.length} states under Wine ${version}'s cmd.exe`,
  );
  const started = Date.now();
  const found = await verifyAll(scripts);
  const matching = found.reduce((sum, script) => sum + script.matching, 0);
  const states = found.length * clusterStates.length;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${matching} of ${states} runs are equal, in ${seconds} s`);
  if (matching < states) process.exitCode = 1;

  const record: VerificationRecord = { interpreter: 'Wine', version, scripts: found };
  if (args.includes('--check')) {
    if (JSON.stringify(record) !== JSON.stringify(verificationRecord)) {
      console.error(
        `The committed record says otherwise\n  where: ${recordFile}\n  hint: run npm run verify and commit what it writes`,
      );
      process.exitCode = 1;
    }
  } else if (only === '') {
    const options = await resolveConfig(recordFile);
    writeFileSync(recordFile, await format(JSON.stringify(record), { ...options, parser: 'json' }));
  }
}

/** Several workspaces side by side; the results come in the order of the scripts. */
async function verifyAll(scripts: readonly PublishedScript[]): Promise<VerifiedScript[]> {
  const results: (VerifiedScript | undefined)[] = scripts.map(() => undefined);
  let next = 0;
  const worker = async (): Promise<void> => {
    const workspace = WineWorkspace.create(watchedVariables);
    try {
      for (let index = next++; index < scripts.length; index = next++) {
        const script = scripts[index];
        if (script !== undefined) results[index] = await verify(workspace, script);
      }
    } finally {
      workspace.remove();
    }
  };
  await Promise.all(Array.from({ length: Math.min(cpus().length, scripts.length) }, worker));
  return results.filter((result) => result !== undefined);
}

async function verify(
  workspace: WineWorkspace,
  { path: file, bytes, sha256, manner }: PublishedScript,
): Promise<VerifiedScript> {
  const comparison = await compare(workspace, bytes, manner);
  const { engine, equal, attempts } = comparison;
  const again = attempts > 1 ? ` (run ${attempts} times)` : '';
  console.log(`${equal.length}/${clusterStates.length} ${file}${again}`);
  if (equal.length < clusterStates.length) console.error(firstDifference(comparison));
  return {
    path: file,
    sha256,
    states: clusterStates.length,
    matching: equal.length,
    runs: digestOfRuns(engine),
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
