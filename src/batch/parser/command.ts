import type { Redirection, Statement } from '../ast';
import { isDelimiter } from '../lexer/characters';
import { readText } from '../lexer/read-text';
import { parseBlock } from './block';
import { classifyCommandName } from './command-names';
import { parseRem, skipStrayParenthesis } from './comment';
import { parseFor } from './for';
import { parseIf } from './if';
import type { ParseContext } from './parse-context';
import { parseRedirections } from './redirection';
import { parseSimple } from './simple';

/** Deeper than any script, and far from what the stack bears. */
const DEEPEST_NESTING = 100;

/** What all kinds of commands are handed: what stood before the command word. */
export interface CommandStart {
  /** Index of the first character, `@` included. */
  readonly start: number;
  readonly silent: boolean;
  readonly redirections: readonly Redirection[];
}

/**
 * `{ "@" } { redirection } ( block | if | for | rem | simple )`
 *
 * @throws SyntaxFault
 */
export function parseCommand(context: ParseContext): Statement {
  const { stream } = context;
  stream.skipWhile(isDelimiter);
  if (context.nesting >= DEEPEST_NESTING) {
    throw context.unsupportedFault(
      `Commands nested deeper than ${String(DEEPEST_NESTING)} are not supported.`,
      'Move the inner commands behind a label.',
      stream.range(stream.index),
    );
  }
  context.nesting += 1;
  const start = stream.index;
  stream.skipWhile((character) => character === '@' || isDelimiter(character));
  const silent = stream.slice(start).text.includes('@');
  const redirections = parseRedirections(context);
  stream.skipWhile(isDelimiter);
  const statement = parseBody(context, { start, silent, redirections });
  context.nesting -= 1;
  return statement;
}

function parseBody(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const { start, redirections } = before;
  if (stream.peek() === '(') return parseBlock(context, before);
  if (stream.peek() === ')' && !context.insideBlock) return skipStrayParenthesis(context, before);
  if (stream.peek() === ':') {
    stream.skipLine();
    return context.unsupported(
      start,
      before,
      'A label behind another command is not supported.',
      'Begin a new line with the label.',
    );
  }
  if (stream.atLineEnd && (before.silent || redirections.length > 0)) {
    return context.unsupported(
      start,
      before,
      'A line without a command is not supported.',
      'Write a command, or leave the line empty.',
    );
  }

  const word = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
  if (word.text.length === 0) {
    throw context.unexpectedNext('Write a command in this place.');
  }
  const name = classifyCommandName(word.text.text);
  const keyword = name.kind === 'grammar' ? name.name : '';
  if (keyword === '') return parseSimple(context, before, word.text, name);
  if (word.escaped || redirections.length > 0) {
    stream.skipLine();
    return context.unsupported(
      start,
      before,
      `${keyword} behind a redirection or with a caret in its name is not supported.`,
      `Write ${keyword} plainly.`,
    );
  }
  if (keyword === 'IF') return parseIf(context, before);
  return keyword === 'FOR' ? parseFor(context, before) : parseRem(context, before);
}
