import { walkStatements, type CommandStatement, type Program, type Statement } from '../ast';
import {
  clusterStateEnvironment,
  clusterStateName,
  clusterStates,
  type ClusterState,
} from '../cluster-state';
import type { Diagnostic, Range } from '../diagnostic';
import { run } from '../interpreter/run';
import type { RunResult, TraceEntry } from '../interpreter/world';
import { parse } from '../parser/parse';
import { actionOf, type Action } from './action';
import type { FileFacts } from './rule';

export type ScriptRole = 'start' | 'stop';

/** What one cluster state runs. */
export interface StateRun {
  readonly state: ClusterState;
  /** e.g. `START,SUCCESS,HOME` */
  readonly name: string;
  readonly result: RunResult;
  readonly actions: readonly TracedAction[];
}

/** A command that ran, read as what it does to the cluster. */
export interface TracedAction {
  readonly action: Action;
  readonly entry: TraceEntry;
}

/** A batch file, parsed and run in all cluster states, as rules look at it. */
export interface Script {
  readonly file: string;
  /** Undefined when the name does not tell. */
  readonly role: ScriptRole | undefined;
  readonly text: string;
  readonly facts: FileFacts;
  readonly program: Program;
  /** What the parser found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly statements: readonly Statement[];
  readonly commands: readonly CommandStatement[];
  readonly runs: readonly StateRun[];
}

/** The two scripts of a failover group. */
export interface ScriptPair {
  readonly start: Script;
  readonly stop: Script;
}

/** Facts of a file that is as it should be. */
export const plainFacts: FileFacts = {
  encoding: 'cp932',
  byteOrderMark: false,
  canEncode: () => true,
  trailByte: () => undefined,
};

/**
 * Reads a batch file for the linter.
 *
 * @param text decoded, without byte order mark
 * @param options name of the file; role when the name does not tell it; facts of its bytes
 */
export function readScript(
  text: string,
  {
    file,
    role = roleOf(file),
    facts = plainFacts,
  }: {
    readonly file: string;
    readonly role?: ScriptRole | undefined;
    readonly facts?: FileFacts;
  },
): Script {
  const { program, diagnostics } = parse(text, { file });
  const statements = [...walkStatements(program.statements)];
  return {
    file,
    role,
    text,
    facts,
    program,
    diagnostics,
    statements,
    commands: statements.filter((statement) => statement.kind === 'command'),
    runs: clusterStates.map((state) => runIn(program, state)),
  };
}

/** `start.bat`, `start2.bat`, `START.BAT` and the like name their role. */
export function roleOf(file: string): ScriptRole | undefined {
  const name = /(?:^|[\\/])(start|stop)[^\\/]*$/i.exec(file)?.[1];
  return name === undefined ? undefined : name.toLowerCase() === 'start' ? 'start' : 'stop';
}

function runIn(program: Program, state: ClusterState): StateRun {
  const result = run(program, {
    environment: clusterStateEnvironment(state),
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
    watch: ['ORACLE_SID'],
  });
  return {
    state,
    name: clusterStateName(state),
    result,
    actions: result.trace.map((entry) => ({ action: actionOf(entry.argv), entry })),
  };
}

/** The place of a line, without blanks around it. */
export function lineRange({ program }: Script, line: number): Range {
  const found = program.source.lines[line - 1];
  if (found === undefined) return program.range;
  const start = found.text.search(/\S|$/);
  return program.source.rangeOf(found.offset + start, found.offset + found.text.trimEnd().length);
}

/** Runs of an event in which the disk is well. */
export function healthyRuns(script: Script, event: 'START' | 'FAILOVER'): readonly StateRun[] {
  return script.runs.filter(({ state }) => state.event === event && state.disk === 'SUCCESS');
}
