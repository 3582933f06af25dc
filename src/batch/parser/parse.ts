import type { Program, ProgramExpression, Statement } from '../ast';
import type { Diagnostic } from '../diagnostic';
import { keepLine } from '../lexer/expand-line';
import { SourceText } from '../lexer/source-text';
import { problemDiagnostic } from './problem-diagnostic';
import { labelsOf } from './label';
import { readStatement } from './read-statement';

export interface ParseOptions {
  /** Name of the batch file, for diagnostics and traces. */
  readonly file: string;
}

export interface ParseResult {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a batch file without running it. Never throws: what cmd.exe would refuse, and what is not
 * modelled, becomes a statement of its own and a diagnostic.
 *
 * @param source the text, decoded; lines end with CR LF or LF
 * @param options the file's name
 * @returns the program, and diagnostics in the order of the text: `syntax-error`, `unsupported`,
 *   `unmatched-parenthesis`
 */
export function parse(source: string, { file }: ParseOptions): ParseResult {
  const text = new SourceText(source);
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const expressions: ProgramExpression[] = [];
  let next = 0;
  const lines = {
    next() {
      const line = text.lines[next];
      if (line === undefined) return undefined;
      next += 1;
      const kept = keepLine(line);
      for (const expression of kept.expressions) {
        const [start, end] = [line.offset + expression.start, line.offset + expression.end];
        expressions.push({ expression, range: text.rangeOf(start, end) });
      }
      return kept;
    },
  };
  for (;;) {
    const read = readStatement(lines, text, file);
    if (read === undefined) break;
    if (read.statement !== undefined) statements.push(read.statement);
    diagnostics.push(
      ...read.diagnostics,
      ...read.problems.map((problem) => problemDiagnostic(problem, text, file)),
    );
  }
  return {
    program: {
      file,
      source: text,
      range: text.rangeOf(0, source.length),
      statements,
      labels: labelsOf(text),
      expressions,
    },
    diagnostics: diagnostics.sort((a, b) => a.range.start.offset - b.range.start.offset),
  };
}
