/** Runs a case in our interpreter. */

import {
  parse,
  run,
  type ActiveRedirection,
  type CommandCall,
  type RunResult,
} from '../../../src/batch';
import { caseFile, fileText, programs, type DifferentialCase } from './case';
import { CaseFiles } from './case-files';
import { changedVariables, type Observation } from './observation';

/** What our interpreter makes of a case. */
export interface EngineRun {
  readonly outcome: RunResult['outcome'];
  /** Why the run stopped, in the words of the diagnostic. */
  readonly reason: string | undefined;
  readonly observation: Observation;
}

/** The search path of cases, in both interpreters. */
export const searchPath = 's:\\;c:\\windows\\system32';

/** More than any case needs, little enough for endless loops to be found at once. */
const stepBudget = 500;

/** ERRORLEVEL after a command that is not found. */
const notFound = 9009;

/** What the caller does behind the case. */
const returned = 'returned-from-case';

/**
 * Runs a case, called as it is from the driver under Wine: what ends only the case can so be told from
 * what ends its caller.
 */
export function runByEngine(program: DifferentialCase): EngineRun {
  const started = new CaseWorld(program);
  const alone = started.run(`${caseFile} ${program.arguments}`);
  if (program.manner === 'started') return engineRun(started, alone, alone.environment, alone);
  const called = new CaseWorld(program);
  // CALL expands a line twice.
  const operands = program.arguments.replaceAll('%', '%%');
  const result = called.run(`call ${caseFile} ${operands}`, returned);
  // Not the ERRORLEVEL behind CALL, which does not pass on every value.
  return engineRun(called, result, called.after?.environment, alone);
}

function engineRun(
  { before, files, output, calls }: CaseWorld,
  { outcome, diagnostics }: RunResult,
  after: Readonly<Record<string, string>> | undefined,
  { exitCode }: RunResult,
): EngineRun {
  return {
    outcome,
    reason: diagnostics.findLast(({ level }) => level === 'error')?.message,
    observation: {
      output,
      calls,
      files: files.changes(),
      environment: after && changedVariables(before, after),
      exitCode,
      returned: after !== undefined,
    },
  };
}

/** Files, programs and console of one run. */
class CaseWorld {
  readonly before: Readonly<Record<string, string>>;
  readonly files: CaseFiles;
  readonly output: string[] = [];
  readonly calls: string[][] = [];
  /** The command behind the case. */
  after: CommandCall | undefined;

  constructor(program: DifferentialCase) {
    this.before = { PATH: searchPath, ...program.environment };
    this.files = new CaseFiles(textsOf(program));
  }

  /** @param caller the lines of the batch file that runs the case */
  run(...caller: readonly string[]): RunResult {
    const lines = ['echo off', ...caller];
    return run(parse(fileText(lines), { file: 'run.bat' }).program, {
      environment: this.before,
      stepBudget,
      readFile: (path) => this.files.read(path),
      exists: (path) => this.files.exists(path),
      open: (redirection) => this.open(redirection),
      write: ({ text, redirections }) => this.write(text, redirections),
      execute: (call) => ({ exitCode: this.execute(call) }),
    });
  }

  private execute(call: CommandCall): number {
    const [word = '', ...operands] = call.argv;
    if (word === returned) {
      this.after = call;
      return 0;
    }
    const name = word.toLowerCase().replace(/\.exe$/, '');
    if (name === 'cmd') return exitCodeOfCmd(operands);
    if (name === 'del') return this.files.delete(operands[0] ?? '') ? 0 : 1;
    if (!programs.some((known) => known === name)) return notFound;
    this.calls.push([name, ...operands]);
    return 0;
  }

  private open({ operator, target }: ActiveRedirection): boolean {
    if (operator === '<') return this.files.exists(target);
    if (operator === '>') this.files.write(target, '');
    else this.files.append(target, '');
    return true;
  }

  private write(line: string, redirections: readonly ActiveRedirection[]): void {
    // Where each handle leads: to a file, or by the names of its own to the console.
    const streams: Record<string, string> = { 1: 'CON1', 2: 'CON2' };
    for (const { handle, operator, target } of redirections) {
      streams[handle] = operator.endsWith('&') ? (streams[target] ?? '') : target;
    }
    const target = streams[1] ?? '';
    if (target === 'CON1') this.output.push(line);
    else if (target !== 'CON2') this.files.append(target, `${line}\r\n`);
  }
}

/** `cmd /c exit 3`: the one program whose exit code both interpreters can be made to see. */
function exitCodeOfCmd(operands: readonly string[]): number {
  const [option, command, code] = operands;
  if (operands.length === 3 && /^\/c$/i.test(option ?? '') && /^exit$/i.test(command ?? '')) {
    return Number(code);
  }
  throw new Error(
    `A case may use cmd only as “cmd /c exit N”, not as “cmd ${operands.join(' ')}”.`,
  );
}

/** All files of a case, by name. */
export function textsOf({ lines, files }: DifferentialCase): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...files, [caseFile]: lines }).map(([name, text]) => [name, fileText(text)]),
  );
}
