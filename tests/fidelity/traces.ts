/** What a batch text does, in a form that can be compared with another text and be recorded. */

import {
  clusterStateEnvironment,
  clusterStateName,
  clusterStates,
  formatDiagnostic,
  parse,
  run,
  type ClusterState,
  type Outcome,
  type Program,
} from '../../src/batch';

/** What a script runs in one cluster state. */
export interface StateTrace {
  readonly outcome: Outcome;
  readonly exitCode: number;
  /**
   * Labels passed, in upper case: a branch that runs the same commands as another one is told from it.
   */
  readonly labels: readonly string[];
  /** Argument vectors in the order of the run; the command word in upper case. */
  readonly commands: readonly (readonly string[])[];
  /** Variables that differ at the end from what the cluster software set. */
  readonly changed: readonly string[];
}

export interface Behaviour {
  /** What the parser finds wrong. */
  readonly diagnostics: readonly string[];
  /** By cluster state, e.g. `START,SUCCESS,HOME`. */
  readonly traces: Readonly<Record<string, StateTrace>>;
  /** Command lines that stand in comments as examples, in the order of the text. */
  readonly examples: readonly string[];
}

/**
 * Runs a batch text in all 16 cluster states. Every command succeeds, no file exists.
 *
 * @param text any line ends
 * @param file its name in diagnostics
 */
export function behaviourOf(text: string, file: string): Behaviour {
  const { program, diagnostics } = parse(text, { file });
  return {
    diagnostics: diagnostics.map(formatDiagnostic),
    traces: Object.fromEntries(
      clusterStates.map((state) => [clusterStateName(state), traceOf(program, state)]),
    ),
    examples: examplesOf(text),
  };
}

function traceOf(program: Program, state: ClusterState): StateTrace {
  const given = clusterStateEnvironment(state);
  const { outcome, exitCode, trace, path, environment } = run(program, {
    environment: given,
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
  });
  const names = new Set([...Object.keys(given), ...Object.keys(environment)]);
  const labels = new Map(program.labels.map(({ line, name }) => [line, name.toUpperCase()]));
  return {
    outcome,
    exitCode,
    labels: path.flatMap((line) => labels.get(line) ?? []),
    // cmd.exe finds a program whatever the case of its name.
    commands: trace.map(({ argv: [word = '', ...operands] }) => [word.toUpperCase(), ...operands]),
    changed: [...names].filter((name) => given[name] !== environment[name]).sort(),
  };
}

/** The guides write `rem (例) command`, the site writes `rem 例: command`. */
const example = /^rem (?:\(例\) ?|例: )(\S+?)(?:\.EXE)?( .*)?$/i;

function examplesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = example.exec(line);
    // The guide's examples name the programs without `.EXE`, its commands name them with it.
    return match === null ? [] : [`${(match[1] ?? '').toUpperCase()}${match[2] ?? ''}`];
  });
}
