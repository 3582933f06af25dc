/**
 * The one shape of everything that is reported about a text: by the batch parser and linter, by the
 * MDX vocabulary, by the definitions.
 */

/** A place in a text. `line` and `column` count from 1, `offset` from 0; all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of text; `end` is the position after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type DiagnosticLevel = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable id in kebab-case, e.g. `unsupported`. */
  readonly ruleId: string;
  readonly level: DiagnosticLevel;
  /** What is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** Name or path of the text, as the reader knows it. */
  readonly file: string;
  readonly range: Range;
}

/**
 * Writes a diagnostic as `file:line:column: level [ruleId] message` and a second line with the hint.
 *
 * @param diagnostic what to write
 * @returns two lines joined by LF, without a final line end
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, range, level, ruleId, message, hint } = diagnostic;
  return `${file}:${range.start.line}:${range.start.column}: ${level} [${ruleId}] ${message}\n  Hint: ${hint}`;
}
