import type { Redirection } from '../ast';
import type { Diagnostic } from '../diagnostic';

/** A redirection of a command that is being run. */
export interface ActiveRedirection {
  readonly handle: number;
  readonly operator: Redirection['operator'];
  /** The file without quotes, or the other handle's digit. */
  readonly target: string;
}

/** A command for the world to run. */
export interface CommandCall {
  /** Line of the batch file, from 1. */
  readonly line: number;
  readonly file: string;
  /** The command word as written, after expansion; quotes kept. */
  readonly command: string;
  /** As a C program sees it: the command word first, quotes removed. */
  readonly argv: readonly string[];
  /** Command word and arguments after expansion; carets and redirections are gone. */
  readonly text: string;
  /** Those of what it stands in come first; the last one of a handle holds. */
  readonly redirections: readonly ActiveRedirection[];
  /** A command inside cmd.exe, such as COPY, rather than a program. */
  readonly internal: boolean;
  /** The whole environment at this moment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A line written by ECHO. */
export interface OutputLine {
  readonly line: number;
  readonly file: string;
  readonly text: string;
  /** As those of a {@link CommandCall}. */
  readonly redirections: readonly ActiveRedirection[];
}

/** Everything outside of the batch file. */
export interface World {
  /** Names are case-insensitive. Not changed by a run. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * Runs a program or an internal command; the exit code becomes ERRORLEVEL as cmd.exe has it. A
   * program that is not found has the exit code 9009.
   */
  execute(call: CommandCall): { readonly exitCode: number };
  /** IF EXIST; the path comes without quotes and may hold wildcards. */
  exists(path: string): boolean;
  /**
   * The text of a batch file that a command names. Asked for the name as written when it ends with
   * `.bat` or `.cmd`, else with these endings added; undefined means that cmd.exe would not take
   * this file, and `execute` gets the command.
   */
  readFile?(path: string): string | undefined;
  /** Told of every ECHO, so that files written by it can exist. */
  write?(output: OutputLine): void;
  /**
   * Opens the file of a redirection, once for all that writes into it: `>` empties it here. Without
   * this function every file can be opened.
   *
   * @returns false when that fails; cmd.exe then leaves out the command
   */
  open?(redirection: ActiveRedirection): boolean;
  /** Names of the variables that each trace entry records. */
  readonly watch?: readonly string[];
  /** How many commands, conditions and lines may be passed; 10000 when absent. */
  readonly stepBudget?: number;
  /** `%1`, `%2`, … as written, quotes included. */
  readonly arguments?: readonly string[];
}

/** A command that the world ran. */
export interface TraceEntry {
  readonly line: number;
  readonly file: string;
  /** Index in {@link RunResult.path} of the line that ran it. */
  readonly step: number;
  readonly command: string;
  readonly argv: readonly string[];
  readonly text: string;
  readonly redirections: readonly ActiveRedirection[];
  readonly internal: boolean;
  /** The watched variables, under the watched names; undefined ones are left out. */
  readonly environment: Readonly<Record<string, string>>;
  readonly exitCode: number;
}

/** A condition that an IF tested. */
export interface Decision {
  readonly line: number;
  readonly file: string;
  /** Index in {@link RunResult.path} of the line that tested it. */
  readonly step: number;
  /** The condition after expansion. */
  readonly text: string;
  /** Whether it is true, so that the command behind it ran. */
  readonly holds: boolean;
}

/**
 * How a run ended. `end`: the last line, GOTO :EOF, or a batch file started without CALL.
 * `exit`: EXIT or EXIT /B. The others come with a diagnostic.
 */
export type Outcome = 'end' | 'exit' | 'budget' | 'unsupported' | 'syntax-error' | 'missing-label';

export interface RunResult {
  readonly trace: readonly TraceEntry[];
  /**
   * Lines of the program in the order of the run: every command, IF and label passed. Comments and
   * lines of other batch files are left out; a line counts once each time it is reached.
   */
  readonly path: readonly number[];
  /** Every condition tested, in the order of the run. */
  readonly decisions: readonly Decision[];
  readonly output: readonly OutputLine[];
  readonly outcome: Outcome;
  /** ERRORLEVEL at the end; for `syntax-error` 255 and for `missing-label` 1. */
  readonly exitCode: number;
  /** Variables at the end; names are written as they were first. */
  readonly environment: Readonly<Record<string, string>>;
  /** Why the run stopped, and labels that CALL did not find. */
  readonly diagnostics: readonly Diagnostic[];
}
