/** What a batch file runs in each cluster state, by our interpreter and by Wine's cmd.exe, in one form. */

import {
  clusterStateEnvironment,
  clusterStateName,
  clusterStates,
  parse,
  run,
  walkStatements,
} from '../../src/batch';
import { decodeCp932 } from '../../src/encoding/cp932';
import type { StubCall, WineWorkspace } from './wine';

/** A command that ran. */
export interface TracedCommand {
  /** Command word in lower case, without `.exe`. */
  readonly name: string;
  readonly argv: readonly string[];
  /** The watched variables that are set when it runs. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What ran in one state. */
export interface StateRun {
  readonly commands: readonly TracedCommand[];
  /** ERRORLEVEL behind the file; every command succeeds. */
  readonly exitCode: number;
  /** The watched variables behind a file that is called rather than started as the group's script. */
  readonly after: Readonly<Record<string, string>>;
}

/** By cluster state, e.g. `START,SUCCESS,HOME`. */
export type ScriptRuns = Readonly<Record<string, StateRun>>;

/** Variables that scripts of the site set and that the commands after them depend on. */
export const watchedVariables = [
  'ORACLE_SID',
  'ALROOT',
  'ALSERVICE',
  'ALPROC',
  'ALSOCKET',
] as const;

/**
 * What the system's environment holds before a script: the set-up of StarOffice server sets ALROOT, which
 * the single standby's backup.bat relies on (1.2.2 (2) 8, 1.5.1).
 */
const systemVariables: Readonly<Record<string, string>> = { ALROOT: 'D:\\SO1' };

/** Stands behind each value that a mark is told: a backslash at the end would take the quote with it. */
const end = ';';

/** The search path that scripts start with: that of the stubs under Wine. */
const searchPath = 's:\\';

/** Whether a file is started by itself, as CLUSTERPRO starts start.bat, or called from a prompt. */
export type Manner = 'started' | 'called';

/**
 * Runs a batch file in our interpreter, in all 16 states; every command succeeds.
 *
 * @param bytes CP932, as published
 */
export function engineRuns(bytes: Uint8Array, manner: Manner): ScriptRuns {
  const { program } = parse(decodeCp932(bytes), { file: 'script.bat' });
  return Object.fromEntries(
    clusterStates.map((state): [string, StateRun] => {
      const { trace, exitCode, environment } = run(program, {
        environment: { PATH: searchPath, ...systemVariables, ...clusterStateEnvironment(state) },
        execute: () => ({ exitCode: 0 }),
        exists: () => false,
        watch: watchedVariables,
      });
      return [
        clusterStateName(state),
        {
          commands: trace.map(({ argv: [word = '', ...argv], environment: watched }) => ({
            name: word.toLowerCase().replace(/\.exe$/, ''),
            argv,
            environment: watched,
          })),
          exitCode,
          after: manner === 'called' ? watchedOf(environment) : {},
        },
      ];
    }),
  );
}

function watchedOf(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    [...watchedVariables, 'PATH'].flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/**
 * Runs the same bytes in Wine's cmd.exe, in all 16 states, with stubs for every command that the file
 * names. A command without a stub is not found, and so missing in the run.
 *
 * @throws {WineTimeout} when the file does not end
 */
export async function wineRuns(
  workspace: WineWorkspace,
  bytes: Uint8Array,
  manner: Manner,
  seconds?: number,
): Promise<ScriptRuns> {
  for (const word of [...commandWords(bytes), 'mark']) workspace.installStub(word);
  const variables = [...watchedVariables, 'PATH'];
  const driver = clusterStates.flatMap((state) => {
    const name = clusterStateName(state);
    const environment = clusterStateEnvironment(state);
    return [
      ...['ARMS_EVENT', 'ARMS_DISK', 'ARMS_SERVER'].map(
        (variable) => `set ${variable}=${environment[variable] ?? ''}`,
      ),
      ...watchedVariables.map((variable) => `set ${variable}=${systemVariables[variable] ?? ''}`),
      `set PATH=${searchPath}`,
      `mark begin ${name}`,
      manner === 'called'
        ? 'call .\\script.bat'
        : 'c:\\windows\\system32\\cmd.exe /c .\\script.bat',
      `s:\\mark end %ERRORLEVEL% ${variables.map((variable) => `"%${variable}%${end}"`).join(' ')}`,
      `set PATH=${searchPath}`,
    ];
  });
  const calls = await workspace.run(
    [...driver, 'sentinel'].join('\n'),
    { 'script.bat': bytes },
    seconds,
  );
  return runsOf(calls, manner, variables);
}

/** Cuts the calls at the marks. */
function runsOf(
  calls: readonly StubCall[],
  manner: Manner,
  variables: readonly string[],
): ScriptRuns {
  const runs: Record<string, StateRun> = {};
  let state = '';
  let commands: TracedCommand[] = [];
  for (const { name, argv, environment } of calls) {
    if (name !== 'mark' && name !== 's:\\mark') {
      commands.push({ name, argv, environment });
    } else if (argv[0] === 'begin') {
      state = argv[1] ?? '';
      commands = [];
    } else {
      const [, level = '', ...values] = argv;
      const after = variables.flatMap((variable, index) => {
        const value = values[index]?.slice(0, -end.length) ?? '';
        return value === '' ? [] : [[variable, value] as const];
      });
      runs[state] = {
        commands,
        exitCode: Number(level),
        after: manner === 'called' ? Object.fromEntries(after) : {},
      };
    }
  }
  return runs;
}

/** Every command word of a file: those that it names outright, and those that it comes to in some state. */
function commandWords(bytes: Uint8Array): string[] {
  const { program } = parse(decodeCp932(bytes), { file: 'script.bat' });
  const named = [...walkStatements(program.statements)].flatMap((statement) =>
    statement.kind === 'command' ? [statement.name.text.replaceAll('"', '')] : [],
  );
  const run = (['started', 'called'] as const).flatMap((manner) =>
    Object.values(engineRuns(bytes, manner)).flatMap(({ commands }) =>
      commands.map(({ name }) => name),
    ),
  );
  return [...new Set([...named, ...run].map((word) => word.toLowerCase()))].filter((word) =>
    /^([a-z]:\\)?[a-z0-9_\-.\\ ]+$/.test(word),
  );
}

/** The names of the states in which two sets of runs agree. */
export function equalStates(left: ScriptRuns, right: ScriptRuns): string[] {
  return clusterStates
    .map(clusterStateName)
    .filter((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]));
}
