import type { Text } from '../ast';
import type { Diagnostic, Range } from '../diagnostic';
import { foldCase } from '../lexer/characters';
import { COMPUTED_VARIABLES, type ExpansionScope } from '../lexer/expand-line';
import { Environment } from './environment';
import { ErrorLevel } from './error-level';
import type { Frame } from './frame';
import type { ActiveRedirection, Decision, Outcome, OutputLine, TraceEntry, World } from './world';

/** What comes after a statement. */
export type Flow =
  | NextStatement
  /** The frame's next line was changed; what follows on this line is dropped. */
  | { readonly kind: 'jump' }
  /** The batch file ends, or the CALL of a label. */
  | {
      readonly kind: 'leave';
      readonly outcome: FileOutcome;
      /** What the last command of the file reported, where it failed without setting ERRORLEVEL. */
      readonly code?: number | undefined;
    }
  /** Another batch file took over and has ended. */
  | { readonly kind: 'transferred'; readonly outcome: FileOutcome }
  /** The whole run ends. */
  | { readonly kind: 'stop'; readonly outcome: Outcome };

/** The next statement follows. */
export interface NextStatement {
  readonly kind: 'next';
  /** Decides `&&` and `||`; undefined when it is not known. */
  readonly success: boolean | undefined;
  /** What a failed command reports, where it is not ERRORLEVEL; `||` makes it that. */
  readonly code?: number | undefined;
}

/** How a batch file ends without the end of the whole run. */
export type FileOutcome = 'end' | 'exit' | 'missing-label';

export const SUCCEEDED: Flow = { kind: 'next', success: true };

const DEFAULT_STEP_BUDGET = 10_000;
/** Statements inside CALLs inside blocks …; far from what the stack bears. */
const DEEPEST_NESTING = 400;

/** The state of a run that all batch files in it share. */
export class Machine {
  readonly errorLevel = new ErrorLevel();
  readonly trace: TraceEntry[] = [];
  readonly path: number[] = [];
  readonly decisions: Decision[] = [];
  readonly output: OutputLine[] = [];
  readonly diagnostics: Diagnostic[] = [];
  environment: Environment;
  echo = true;
  /** What the statements that are being run stand in has redirected. */
  redirections: readonly ActiveRedirection[] = [];
  /** CALLs that have not returned. */
  callDepth = 0;
  private nesting = 0;
  private steps = 0;

  constructor(readonly world: World) {
    this.environment = new Environment(world.environment);
  }

  /** Ends the run and says why. */
  stop(outcome: Outcome, diagnostic: Diagnostic): Flow {
    this.diagnostics.push(diagnostic);
    if (outcome === 'syntax-error') this.errorLevel.set(255);
    return { kind: 'stop', outcome };
  }

  /** Ends the run at something that is not modelled. */
  unsupported(frame: Frame, message: string, hint: string, range: Range): Flow {
    const { file } = frame.script;
    return this.stop('unsupported', {
      ruleId: 'unsupported',
      level: 'error',
      message,
      hint,
      file,
      range,
    });
  }

  /**
   * Counts one step.
   *
   * @returns undefined while the budget lasts
   */
  spend(frame: Frame, range: () => Range): Flow | undefined {
    this.steps += 1;
    const budget = this.world.stepBudget ?? DEFAULT_STEP_BUDGET;
    if (this.steps <= budget) return undefined;
    return this.exhausted(frame, `The run did not end within ${String(budget)} steps.`, range());
  }

  /** Runs something inside of something else, as long as that is not too deep. */
  nested(frame: Frame, range: Range, body: () => Flow): Flow {
    if (this.nesting >= DEEPEST_NESTING) {
      return this.exhausted(frame, 'CALLs are nested too deeply.', range);
    }
    this.nesting += 1;
    const flow = body();
    this.nesting -= 1;
    return flow;
  }

  private exhausted(frame: Frame, message: string, range: Range): Flow {
    return this.stop('budget', {
      ruleId: 'step-budget',
      level: 'error',
      message,
      hint: 'Look for a loop: a GOTO or CALL that always leads back.',
      file: frame.script.file,
      range,
    });
  }

  /** What `%…%` stands for, at this moment and in this batch file. */
  scope(frame: Frame): ExpansionScope {
    const { environment, errorLevel } = this;
    return {
      variable(name) {
        const value = environment.get(name);
        if (value !== undefined || foldCase(name) !== 'ERRORLEVEL') return value;
        return String(errorLevel.value);
      },
      unknowable(name) {
        if (environment.get(name) !== undefined) return undefined;
        return COMPUTED_VARIABLES.has(foldCase(name))
          ? 'cmd.exe computes it at the moment of the run'
          : undefined;
      },
      argument: (index) => frame.arguments[index] ?? '',
      allArguments: frame.allArguments,
    };
  }
}

/** The line that a text stands on. */
export function lineOf({ range }: Pick<Text, 'range'>): number {
  return range.start.line;
}
