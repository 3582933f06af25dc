import {
  clusterStateEnvironment,
  parse,
  run,
  walkStatements,
  type ClusterState,
  type Decision,
  type Outcome,
  type Program,
  type Statement,
  type TraceEntry,
} from '../batch';
import { readable } from './check/parser-findings';

/**
 * What a script does in one cluster state, step by step. The interpreter is the one of the tests; here it
 * only gets exit codes, and its result the shape that a page steps through.
 *
 *   text → program ─┬→ run(state, failures) → steps (lines passed) and commands (programs run)
 */

/** Line of a command → exit code that it is to give; every other command gives 0. */
export type Failures = ReadonlyMap<number, number>;

/** A command in the order of the run. */
export interface SimulatedCommand extends TraceEntry {
  /** From 0. */
  readonly index: number;
}

/** A line that was passed, in the order of the run. */
export interface SimulatedStep {
  /** From 0. */
  readonly index: number;
  readonly line: number;
  /** The statement that stands on the line; undefined for a line that starts none. */
  readonly statement: Statement | undefined;
  /** Conditions tested on it. */
  readonly decisions: readonly Decision[];
  /** Commands run by it. */
  readonly commands: readonly SimulatedCommand[];
  /** The line passed next; undefined at the end. */
  readonly next: number | undefined;
}

export interface Simulation {
  readonly state: ClusterState;
  readonly steps: readonly SimulatedStep[];
  readonly commands: readonly SimulatedCommand[];
  readonly outcome: Outcome;
  readonly exitCode: number;
  /** Why a run stopped early, in Japanese. */
  readonly problems: readonly string[];
}

/** A text that was parsed once and can be run often. */
export interface Subject {
  readonly program: Program;
  /** Statements by the line on which they start, the outermost first. */
  readonly statements: ReadonlyMap<number, Statement>;
}

/**
 * Reads a batch text for {@link simulate}.
 *
 * @param text any line ends
 * @param file its name
 */
export function subjectOf(text: string, file: string): Subject {
  const { program } = parse(text, { file });
  const statements = new Map<number, Statement>();
  for (const statement of walkStatements(program.statements)) {
    const { line } = statement.range.start;
    if (!statements.has(line)) statements.set(line, statement);
  }
  return { program, statements };
}

/**
 * Runs a script in a cluster state. No file exists, and nothing outside of the script runs.
 *
 * @param failures exit codes other than 0
 */
export function simulate(
  { program, statements }: Subject,
  state: ClusterState,
  failures: Failures = new Map(),
): Simulation {
  const { trace, path, decisions, outcome, exitCode, diagnostics } = run(program, {
    environment: clusterStateEnvironment(state),
    execute: ({ line, file }) => ({
      exitCode: file === program.file ? (failures.get(line) ?? 0) : 0,
    }),
    exists: () => false,
    watch: ['ORACLE_SID'],
  });
  const commands = trace.map((entry, index) => ({ ...entry, index }));
  const decisionsOf = byStep(decisions);
  const commandsOf = byStep(commands);
  return {
    state,
    steps: path.map((line, index) => ({
      index,
      line,
      statement: statements.get(line),
      decisions: decisionsOf.get(index) ?? [],
      commands: commandsOf.get(index) ?? [],
      next: path[index + 1],
    })),
    commands,
    outcome,
    exitCode,
    problems: diagnostics.map((diagnostic) => readable(diagnostic).message),
  };
}

function byStep<Entry extends { readonly step: number }>(
  entries: readonly Entry[],
): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.step) ?? [];
    group.push(entry);
    groups.set(entry.step, group);
  }
  return groups;
}

/** What a failure changes: nothing, as most scripts test no exit code, or the way from a step on. */
export interface FailureEffect {
  /** Index of the first step that differs; undefined when the lines passed are the same. */
  readonly divergesAt: number | undefined;
  /** Whether the same commands run in the same order. */
  readonly sameCommands: boolean;
  readonly exitCodeBefore: number;
  readonly exitCodeAfter: number;
}

/** Compares a run with failures with the same run without. */
export function effectOf(sound: Simulation, failed: Simulation): FailureEffect {
  const length = Math.max(sound.steps.length, failed.steps.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => sound.steps[index]?.line !== failed.steps[index]?.line,
  );
  return {
    divergesAt: at,
    sameCommands:
      sound.commands.length === failed.commands.length &&
      sound.commands.every(({ text }, index) => text === failed.commands[index]?.text),
    exitCodeBefore: sound.exitCode,
    exitCodeAfter: failed.exitCode,
  };
}
