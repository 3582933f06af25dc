/** What the unit tests of the batch engine share. */

import type { Statement } from './ast';
import { type Diagnostic, formatDiagnostic } from './diagnostic';
import { run } from './interpreter/run';
import type { RunResult, World } from './interpreter/world';
import { parse } from './parser/parse';

/** A world without files whose programs all succeed. */
export function world(changes: Partial<World> = {}): World {
  return { environment: {}, execute: () => ({ exitCode: 0 }), exists: () => false, ...changes };
}

/** Runs lines as `test.bat`. */
export function runLines(
  lines: string | readonly string[],
  changes: Partial<World> = {},
): RunResult {
  const source = typeof lines === 'string' ? lines : lines.join('\r\n');
  return run(parse(source, { file: 'test.bat' }).program, world(changes));
}

/** The texts of the commands that a run traced. */
export function commandsOf({ trace }: RunResult): string[] {
  return trace.map(({ text }) => text);
}

export function outputOf({ output }: RunResult): string[] {
  return output.map(({ text }) => text);
}

/** A program for {@link world} whose exit codes stand in its arguments: `fail 3`. */
export const exitCodeFromArguments: World['execute'] = ({ argv }) => ({
  exitCode: Number(argv[1] ?? 0),
});

/** Diagnostics as `line:column ruleId`. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ range, ruleId }) => `${String(range.start.line)}:${String(range.start.column)} ${ruleId}`,
  );
}

export function messagesOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatDiagnostic).join('\n');
}

/** A statement as nested kinds: `if(goto)`. */
export function shapeOf(statement: Statement): string {
  switch (statement.kind) {
    case 'sequence':
      return `${shapeOf(statement.left)} ${statement.operator} ${shapeOf(statement.right)}`;
    case 'if':
      return `if(${[statement.then, statement.otherwise]
        .flatMap((branch) => (branch === undefined ? [] : [shapeOf(branch)]))
        .join(' else ')})`;
    case 'block':
    case 'unsupported':
    case 'invalid':
      return `${statement.kind}(${statement.body.map(shapeOf).join('; ')})`;
    default:
      return statement.kind;
  }
}

/** Shapes of the statements of a text, and its diagnostics. */
export function parseShapes(source: string): { shapes: string[]; places: string[] } {
  const { program, diagnostics } = parse(source, { file: 'test.bat' });
  return { shapes: program.statements.map(shapeOf), places: placesOf(diagnostics) };
}

/** The only statement of a text. */
export function parseOne(source: string): Statement {
  const [statement, ...others] = parse(source, { file: 'test.bat' }).program.statements;
  if (statement === undefined || others.length > 0) {
    throw new Error(`Expected one statement in ${JSON.stringify(source)}.`);
  }
  return statement;
}
