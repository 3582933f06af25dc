import type { Statement } from '../ast';
import { isDelimiter } from '../lexer/characters';
import { readText } from '../lexer/read-text';
import type { CommandStart } from './command';
import type { ParseContext } from './parse-context';

/**
 * The rest of a REM line, the word REM read already.
 *
 * cmd.exe reads one more word in full before it skips the rest. An operator or caret in that word
 * would still work; such a line is refused.
 */
export function parseRem(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const commentStart = stream.index;
  stream.skipWhile(isDelimiter);
  const word = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
  const ended = stream.atLineEnd || isDelimiter(stream.peek());
  if (!ended || word.continued) {
    context.refuseUnsupported(
      'An operator, parenthesis or caret in the first word of a REM line is not supported.',
      'Put a plain word first.',
      stream.range(commentStart),
    );
  }
  stream.skipLine();
  context.stream.changeProblems(before.start, (problem) =>
    problem.kind === 'unsupported' ? undefined : problem,
  );
  return {
    kind: 'comment',
    ...context.common(before.start, before),
    style: 'rem',
    comment: stream.slice(commentStart).text.trim(),
  };
}

/** A `)` that closes nothing: cmd.exe skips the rest of its line. */
export function skipStrayParenthesis(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const at = stream.index;
  stream.skipLine();
  context.warn(
    'unmatched-parenthesis',
    'This parenthesis closes no block; cmd.exe skips the rest of the line.',
    'Remove it, or open the block that it should close.',
    stream.range(at, at + 1),
  );
  return {
    kind: 'comment',
    ...context.common(before.start, before),
    style: ')',
    comment: stream.slice(at + 1).text.trim(),
  };
}
