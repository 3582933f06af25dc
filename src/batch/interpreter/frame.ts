import type { LabelLine } from '../ast';
import type { LineSource } from '../lexer/character-stream';
import { foldCase } from '../lexer/characters';
import { type ExpansionProblem, type ExpansionScope, expandLine } from '../lexer/expand-line';
import { SourceText } from '../lexer/source-text';
import { labelBehindCharacter, labelsOf } from '../parser/label';
import type { Environment } from './environment';

/** A batch file, ready to be run. */
export interface Script {
  readonly file: string;
  readonly source: SourceText;
  readonly labels: readonly LabelLine[];
  /** The program given to `run`, whose lines make the path. */
  readonly main: boolean;
}

export function scriptOf(file: string, text: string): Script {
  const source = new SourceText(text);
  return { file, source, labels: labelsOf(source), main: false };
}

export const HIDDEN_LABEL = 'A label behind another character of its line is not supported.';
export const HIDDEN_LABEL_HINT = 'Begin the line of the label with its colon.';

/** One activation of a batch file: started, or CALLed at a label. */
export class Frame {
  /** Index of the line that is read next. */
  nextLine = 0;
  /** What SETLOCAL put aside, oldest first. */
  readonly savedEnvironments: Environment[] = [];
  /** Expressions of the current statement that could not be replaced. */
  problems: readonly ExpansionProblem[] = [];
  /** The line that the path ends with, so that the parts of one line count once. */
  pathLine = 0;

  /**
   * @param script the batch file
   * @param args `%0`, `%1`, …
   * @param allArguments `%*`, which SHIFT leaves alone
   */
  constructor(
    readonly script: Script,
    private args: readonly string[],
    readonly allArguments: string,
  ) {}

  get arguments(): readonly string[] {
    return this.args;
  }

  shift(): void {
    this.args = this.args.slice(1);
  }

  /**
   * The lines from the next one on, each expanded when it is asked for.
   *
   * @param scope gives the values
   */
  lines(scope: ExpansionScope): LineSource {
    return {
      next: () => {
        const line = this.script.source.lines[this.nextLine];
        if (line === undefined) return undefined;
        this.nextLine += 1;
        return expandLine(line, scope);
      },
    };
  }

  /**
   * Finds a label as GOTO does: from the next line to the end, then from the beginning.
   *
   * @param name without the colon, in any case
   */
  findLabel(name: string): LabelLine | undefined {
    const wanted = foldCase(name);
    const found = this.script.labels.filter((label) => foldCase(label.name) === wanted);
    return found.find(({ line }) => line > this.nextLine) ?? found[0];
  }

  /** Whether GOTO finds the label where nobody looks for one: `x :name`. */
  hidesLabel(name: string): boolean {
    const wanted = foldCase(name);
    return this.script.source.lines.some(
      ({ text }) => foldCase(labelBehindCharacter(text) ?? '') === wanted,
    );
  }
}
