import type { Redirection } from '../ast';
import { isDelimiter, isDigit } from '../lexer/characters';
import { isRedirection, readText } from '../lexer/read-text';
import type { ParseContext } from './parse-context';

const HINT = 'Write a file name after the sign, or &1 or &2 for the other output.';

/** Reads all redirections that stand next, blanks between them included. */
export function parseRedirections(context: ParseContext): Redirection[] {
  const { stream } = context;
  const redirections: Redirection[] = [];
  while (isRedirection(stream)) {
    redirections.push(parseRedirection(context));
    const behind = stream.index;
    stream.skipWhile(isDelimiter);
    if (!isRedirection(stream)) {
      stream.index = behind;
      break;
    }
  }
  return redirections;
}

/**
 * Reads `[digit] ( "<" | ">" | ">>" ) ( word | "&" digit )`.
 *
 * @throws SyntaxFault when the target is missing
 */
export function parseRedirection(context: ParseContext): Redirection {
  const { stream } = context;
  const start = stream.index;
  const digit = isDigit(stream.peek()) ? Number(stream.peek()) : undefined;
  if (digit !== undefined) stream.index += 1;
  const sign = stream.peek() === '<' ? '<' : '>';
  stream.index += 1;
  const append = sign === '>' && stream.peek() === '>';
  if (append) stream.index += 1;
  const handle = digit ?? (sign === '<' ? 0 : 1);

  if (stream.peek() === '&') {
    stream.index += 1;
    stream.skipWhile(isDelimiter);
    if (!isDigit(stream.peek())) throw context.unexpectedNext(HINT);
    stream.index += 1;
    const target = context.text(stream.slice(stream.index - 1));
    return { handle, operator: `${sign}&`, target, range: stream.range(start) };
  }

  stream.skipWhile(isDelimiter);
  const { text } = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
  if (text.length === 0) throw context.unexpectedNext(HINT);
  return {
    handle,
    operator: append ? '>>' : sign,
    target: context.text(text),
    range: stream.range(start),
  };
}
