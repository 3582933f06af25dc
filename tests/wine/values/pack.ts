import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, run, walkStatements } from '../../../src/batch';
import { encodeCp932 } from '../../../src/encoding/cp932';
import { WineTimeout, type Recording, type StubCall, type WineWorkspace } from '../wine';

/** A value in a statement of one line. */
export interface Packed {
  readonly value: string;
  readonly statement: string;
  /** Whether it stands in a comment, so that nothing tells of it. */
  readonly comment?: boolean;
}

/** The file that no value may bring forth. */
export const canary = 'canary';

/** What a command was called with. */
type Call = Pick<StubCall, 'name' | 'argv'>;

/**
 * A batch file with a statement for each value, and behind each a sentinel: a line of output with its number
 * and, behind SET, with what the variable holds.
 */
export function packedText(values: readonly Packed[]): string {
  return values
    .flatMap(({ statement }, index) => {
      const variable = /^set ([A-Z_]+)=/.exec(statement)?.[1];
      return [
        statement,
        variable === undefined ? `echo @@${index}` : `echo @@${index} %${variable}%`,
      ];
    })
    .map((line) => `${line}\r\n`)
    .join('');
}

/**
 * Runs a packed file under Wine's cmd.exe and looks for anything but the statements with their values: a
 * sentinel that is missing or has moved, a command that our interpreter does not call, a value that arrives
 * nowhere, and a file that has come into being, the canary above all.
 *
 * @returns what was found; empty when all is well
 */
export async function faultsUnderWine(
  workspace: WineWorkspace,
  values: readonly Packed[],
  seconds = 60,
): Promise<string[]> {
  const text = packedText(values);
  const expected = expectedOf(text);
  for (const word of expected.words) workspace.installStub(word);
  const recording = await recordingOf(workspace, encodeCp932(text, 'values.bat'), seconds);
  if (recording === undefined) {
    return ['Wine does not come to the end, not even when it begins again', ...newFiles(workspace)];
  }
  const output = linesOf(Buffer.from(recording.output).toString('latin1'));
  return [
    ...newFiles(workspace),
    ...firstDifference('output', expected.output, output),
    ...firstDifference('call', sortedCalls(expected.calls), sortedCalls(recording.calls)),
    ...values
      .filter(({ comment }) => comment !== true)
      .filter(({ value }) => !arrived(value, recording.calls, output))
      .map(({ value }) => `the value ${JSON.stringify(value)} arrives nowhere`),
  ];
}

/**
 * Under load a command can start behind the last one, so that the end of the run is not seen: it is repeated.
 * A file that takes more than its statements never comes to the end.
 */
async function recordingOf(
  workspace: WineWorkspace,
  bytes: Uint8Array,
  seconds: number,
): Promise<Recording | undefined> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const files = { 'values.bat': bytes };
      return await workspace.record('call .\\values.bat\nsentinel', files, { seconds });
    } catch (error) {
      if (!(error instanceof WineTimeout)) throw error;
      // What came into being before the end is not lost in the next attempt.
      if (newFiles(workspace).length > 0) return undefined;
    }
  }
  return undefined;
}

/** What our interpreter makes of a packed file; every command succeeds. */
function expectedOf(text: string): {
  readonly calls: readonly Call[];
  readonly output: readonly string[];
  readonly words: readonly string[];
} {
  const output: string[] = [];
  const { program } = parse(text, { file: 'values.bat' });
  const { trace } = run(program, {
    environment: { PATH: 's:\\' },
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
    write: ({ text: line, redirections }) => {
      if (redirections.length === 0) output.push(line.trimEnd());
    },
    stepBudget: 100_000,
  });
  const calls = trace.map(({ argv: [word = '', ...argv] }) => ({
    name: word.toLowerCase().replace(/\.exe$/, ''),
    argv,
  }));
  const words = [...walkStatements(program.statements)].flatMap((statement) =>
    statement.kind === 'command' && !statement.internal
      ? [statement.name.text.replaceAll('"', '')]
      : [],
  );
  return { calls, output, words: words.filter((word) => /^([a-z]:\\)?[\w.\\-]+$/i.test(word)) };
}

/** Files beside those that the run was given. */
function newFiles(workspace: WineWorkspace): string[] {
  const given = ['driver.bat', 'values.bat'];
  return readdirSync(workspace.workFolder)
    .filter((name) => !given.includes(name))
    .map((name) => `the file ${name} has come into being`);
}

/** Whether the last run has brought the canary forth. */
export function hasCanary(workspace: WineWorkspace): boolean {
  return existsSync(path.join(workspace.workFolder, canary));
}

/** Commands start side by side: their order is told by the sentinels, not by the calls. */
function sortedCalls(calls: readonly Call[]): string[] {
  return calls.map(({ name, argv }) => JSON.stringify([name, ...argv])).sort();
}

function firstDifference(
  what: string,
  expected: readonly string[],
  found: readonly string[],
): string[] {
  const index = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, position) => expected[position] !== found[position],
  );
  return index === -1
    ? []
    : [`${what} ${index}: ${String(found[index])} instead of ${String(expected[index])}`];
}

function linesOf(output: string): string[] {
  return output
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/** A command word is told in lower case. */
function arrived(value: string, calls: readonly Call[], output: readonly string[]): boolean {
  const word = value.toLowerCase().replace(/\.exe$/, '');
  return (
    calls.some(
      ({ name, argv }) => name.includes(word) || argv.some((each) => each.includes(value)),
    ) || output.some((line) => line.includes(value))
  );
}
