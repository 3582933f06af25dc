/**
 * Runs the hand-written cases and generated programs in our interpreter and in Wine's cmd.exe:
 * `npm run differential -- --runs 5000 --seed 7`.
 *
 *   --runs N      how many programs to generate (1000)
 *   --seed S      with which seed (1)
 *   --only TEXT   cases whose name begins so; without --runs no generated ones
 *   --record      write down what Wine does in the hand-written cases, for npm test (fixtures/observations.json)
 *   --reduce      make what differs as small as possible
 *   --jobs N      how many Wines at once (one for each core)
 */

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { WineWorkspace, wineVersion } from '../wine';
import { generatedCases } from './generated/program';
import { handWrittenCases } from './hand-written';
import { judge } from './judge';
import { writeRecord } from './recorded';
import { reduce } from './reduce';
import { formatDifference, formatSummary, summaryOf } from './report';
import { caseVariable } from './wine-run';

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      record: { type: 'boolean', default: false },
      reduce: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(cpus().length) },
    },
  });
  if (values.record && values.only !== '') {
    throw new Error(
      '--record takes all hand-written cases, and goes not with --only\n  hint: npm run differential -- --runs 0 --record',
    );
  }
  const seed = number(values.seed, '--seed');
  const runs = number(values.runs ?? (values.only === '' ? '1000' : '0'), '--runs');
  const cases = [
    ...handWrittenCases().filter(({ id }) => id.startsWith(values.only)),
    ...generatedCases(runs, seed),
  ];
  console.log(`${cases.length} cases (seed ${seed}) under Wine ${wineVersion()}'s cmd.exe`);
  const started = Date.now();
  const workspaces = Array.from({ length: number(values.jobs, '--jobs') }, () =>
    WineWorkspace.create([caseVariable]),
  );
  try {
    const judgements = await judge(workspaces, cases, {
      progress: (count) => process.stderr.write(`\r${count} run `),
    });
    for (const judgement of judgements) {
      if (judgement.verdict.kind !== 'different') continue;
      process.exitCode = 1;
      const small = values.reduce ? await reduce(workspaces, judgement) : judgement;
      console.log(`\n${formatDifference(small)}`);
    }
    if (values.record) {
      writeRecord(
        judgements.filter(({ program }) => !program.id.startsWith('seed ')),
        wineVersion(),
      );
    }
    console.log(`\n${formatSummary(summaryOf(judgements))}`);
    console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  } finally {
    for (const workspace of workspaces) workspace.remove();
  }
}

function number(text: string, option: string): number {
  if (!/^\d+$/.test(text)) {
    throw new Error(
      `${option} takes a number, not “${text}”\n  hint: npm run differential -- --runs 5000 --seed 7`,
    );
  }
  return Number(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
