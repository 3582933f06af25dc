import type { Statement } from '../ast';
import type { Diagnostic } from '../diagnostic';
import { CharacterStream, type LineSource } from '../lexer/character-stream';
import { isDelimiter } from '../lexer/characters';
import type { ExpansionProblem } from '../lexer/expand-line';
import type { SourceText } from '../lexer/source-text';
import { isLabel, parseLabel } from './label';
import { ParseContext, type Refusal } from './parse-context';
import { parseWithRecovery } from './recovery';
import { parseSequence } from './sequence';

/** One statement with all lines that belong to it. */
export interface ReadStatement {
  /** Undefined for a line without a command. */
  readonly statement: Statement | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Set when nothing of the statement can run. */
  readonly refusal: Refusal | undefined;
  /** Expressions that could not be replaced and that the statement, comments aside, depends on. */
  readonly problems: readonly ExpansionProblem[];
}

/**
 * Reads the next statement: the one grammar of static analysis and of a run.
 *
 * @param lines the file from the next line on; the lines of the statement are taken from it
 * @param source the text that positions refer to
 * @param file name for diagnostics
 * @returns undefined at the end of the file
 */
export function readStatement(
  lines: LineSource,
  source: SourceText,
  file: string,
): ReadStatement | undefined {
  const stream = new CharacterStream(lines, source);
  if (!stream.pullLine()) return undefined;
  const context = new ParseContext(stream, file);
  stream.skipWhile(isDelimiter);
  const statement = stream.atLineEnd
    ? undefined
    : isLabel(context)
      ? parseLabel(context)
      : parseWithRecovery(context, () => {
          const sequence = parseSequence(context);
          if (!stream.atLineEnd) throw context.unexpectedNext('End the command before this.');
          return sequence;
        });
  const { diagnostics, refusal } = context;
  return { statement, diagnostics, refusal, problems: stream.problems };
}
