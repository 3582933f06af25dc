/**
 * Fuzzes the gate of the reader's values: `npm run fuzz`, at most ten minutes on two cores. Each type's
 * candidates go through the gate, accepted ones through the parser on the statements that they stand in, and
 * clusters of accepted values into whole scripts, which are parsed and run in all 16 states.
 * `-- --seed 7` tries others; `--candidates`, `--parsed`, `--scripts` say how many.
 */

import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { definitions } from '../../../src/definitions';
import type { ParameterType } from '../../../src/values';
import { fuzzScripts, type ScriptFigures } from './scripts';
import { fuzzType, type TypeFigures } from './type';

interface Counts {
  readonly seed: number;
  readonly candidates: number;
  readonly parsed: number;
  readonly scripts: number;
}

/** One part of the work: a type, or the scripts. */
type Part = ParameterType | 'scripts';
type Figures = TypeFigures | ScriptFigures;

/** The types of which a reader has values. */
const types = [...new Set([...definitions.parameters.values()].map(({ type }) => type))];

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      candidates: { type: 'string', default: '1000000' },
      parsed: { type: 'string', default: '100000' },
      scripts: { type: 'string', default: '1000' },
      part: { type: 'string' },
    },
  });
  const counts: Counts = {
    seed: wholeNumber(values.seed, '--seed'),
    candidates: wholeNumber(values.candidates, '--candidates'),
    parsed: wholeNumber(values.parsed, '--parsed'),
    scripts: wholeNumber(values.scripts, '--scripts'),
  };
  if (values.part !== undefined) {
    process.stdout.write(JSON.stringify(figuresOf(values.part as Part, counts)));
    return;
  }
  const started = Date.now();
  const all = await inProcesses(['scripts', ...types], args);
  for (const figures of all) console.log(lineOf(figures));
  const faults = all.flatMap((figures) => figures.faults);
  for (const fault of faults) console.error(fault);
  console.log(
    `${faults.length === 0 ? 'no fault' : 'FAULTS'}, seed ${counts.seed}, in ${seconds(Date.now() - started)}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

function figuresOf(part: Part, counts: Counts): Figures {
  return part === 'scripts'
    ? fuzzScripts(counts.scripts, counts.seed)
    : fuzzType(part, counts, counts.seed + types.indexOf(part));
}

/** As many processes at once as there are cores; the figures come in the order of the parts. */
async function inProcesses(parts: readonly Part[], args: readonly string[]): Promise<Figures[]> {
  const results: Figures[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < parts.length; index = next++) {
      results[index] = await inProcess(parts[index] as Part, args);
    }
  };
  await Promise.all(Array.from({ length: Math.min(cpus().length, parts.length) }, worker));
  return results;
}

function inProcess(part: Part, args: readonly string[]): Promise<Figures> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, __filename, ...args, '--part', part],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Figures);
      else reject(new Error(`the process for ${part} ended with ${String(code)}`));
    });
  });
}

function lineOf(figures: Figures): string {
  if ('scripts' in figures) {
    return (
      `whole scripts: ${figures.scripts} of ${figures.files} files, ${figures.runs} runs, ` +
      `${figures.clusters} clusters, ${seconds(figures.milliseconds)}`
    );
  }
  const refused = Object.entries(figures.refused)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');
  return (
    `${figures.type}: ${figures.candidates} candidates, ${figures.accepted} accepted (refused: ${refused}); ` +
    `${figures.parsed} parsed (${figures.different} different) in ${figures.statements} statements, ` +
    `${figures.batchStatements} of them of batch files, ${seconds(figures.milliseconds)}`
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d+$/.test(text)) {
    throw new Error(
      `${option} takes a number, not “${text}”\n  hint: npm run fuzz -- --seed 7 --candidates 10000`,
    );
  }
  return Number(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
