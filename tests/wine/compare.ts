import { clusterStateName, clusterStates } from '../../src/batch';
import {
  engineRuns,
  equalStates,
  wineRuns,
  type Manner,
  type ScriptRuns,
  type StateRun,
} from './script-traces';
import { WineTimeout, type WineWorkspace } from './wine';

/** How a file ran under both interpreters. */
export interface Comparison {
  readonly engine: ScriptRuns;
  /** Undefined when it did not end. */
  readonly wine: ScriptRuns | undefined;
  /** Names of the states in which both ran the same. */
  readonly equal: readonly string[];
  /** How often it ran under Wine. */
  readonly attempts: number;
}

/**
 * Runs a file in both. A run that differs is repeated: under load a stub can start so late that its
 * process id no longer tells the order. A real difference stays.
 *
 * @param expected what must come out; our interpreter's runs of the same bytes when absent
 */
export async function compare(
  workspace: WineWorkspace,
  bytes: Uint8Array,
  manner: Manner,
  { attempts = 3, seconds = 60, expected = engineRuns(bytes, manner) } = {},
): Promise<Comparison> {
  let best: Comparison = { engine: expected, wine: undefined, equal: [], attempts: 0 };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    let wine: ScriptRuns | undefined;
    try {
      wine = await wineRuns(workspace, bytes, manner, seconds);
    } catch (error) {
      if (!(error instanceof WineTimeout)) throw error;
    }
    const equal = wine === undefined ? [] : equalStates(expected, wine);
    if (attempt === 1 || equal.length > best.equal.length) {
      best = { engine: expected, wine, equal, attempts: attempt };
    }
    if (equal.length === clusterStates.length) break;
  }
  return best;
}

/** The first state that differs, and how, for a person to read. */
export function firstDifference({ engine, wine, equal }: Comparison): string {
  if (wine === undefined) return 'it does not end under Wine';
  const state = clusterStates.map(clusterStateName).find((name) => !equal.includes(name));
  if (state === undefined) return 'no difference';
  return [
    `in ${state}`,
    '  ours:',
    ...linesOf(engine[state]).map((line) => `    ${line}`),
    '  Wine’s:',
    ...linesOf(wine[state]).map((line) => `    ${line}`),
  ].join('\n');
}

function linesOf(run: StateRun | undefined): string[] {
  if (run === undefined) return ['(nothing ran)'];
  return [
    ...run.commands.map(
      ({ name, argv, environment }) => `${[name, ...argv].join(' ')} ${shown(environment)}`,
    ),
    `exit code ${run.exitCode} ${shown(run.after)}`,
  ].map((line) => line.trimEnd());
}

function shown(environment: Readonly<Record<string, string>>): string {
  return Object.entries(environment)
    .map(([name, value]) => `[${name}=${value}]`)
    .join(' ');
}
