import type { Diagnostic } from '../diagnostic';
import type { ExpansionProblem } from '../lexer/expand-line';
import type { SourceText } from '../lexer/source-text';

/** The diagnostic for an expression that cannot be replaced. */
export function problemDiagnostic(
  { kind, message, hint, start, end }: ExpansionProblem,
  source: SourceText,
  file: string,
): Diagnostic {
  const range = source.rangeOf(start, end);
  const ruleId = kind === 'syntax-error' ? kind : 'unsupported';
  return { ruleId, level: 'error', message, hint, file, range };
}
