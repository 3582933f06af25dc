import type { SequenceOperator, Statement } from '../ast';
import { isDelimiter } from '../lexer/characters';
import { parseCommand } from './command';
import type { ParseContext } from './parse-context';

const PLAIN = { silent: false, redirections: [] } as const;
const OPERAND_HINT = 'Write a command on both sides of the operator.';

/** `or { "&" or } [ "&" ]`: what IF, ELSE, a block and a line hold. */
export function parseSequence(context: ParseContext): Statement {
  const { stream, nesting } = context;
  const start = stream.index;
  let left = parseOr(context);
  while (nextOperator(context) === '&') {
    stream.index += 1;
    stream.skipWhile(isDelimiter);
    if (stream.atLineEnd) break;
    if (context.insideBlock && stream.peek() === ')') {
      context.refuseUnsupported(
        'An “&” before a closing parenthesis is not supported.',
        'Leave out the “&”.',
        stream.range(stream.index),
      );
      break;
    }
    left = sequence(context, start, '&', left, parseOr(context));
  }
  context.nesting = nesting;
  return left;
}

function parseOr(context: ParseContext): Statement {
  return parseChain(context, '||', parseAnd);
}

function parseAnd(context: ParseContext): Statement {
  return parseChain(context, '&&', parsePipe);
}

function parseChain(
  context: ParseContext,
  operator: SequenceOperator,
  parseOperand: (context: ParseContext) => Statement,
): Statement {
  const start = context.stream.index;
  let left = parseOperand(context);
  while (nextOperator(context) === operator) {
    skipOperator(context, operator);
    left = sequence(context, start, operator, left, parseOperand(context));
  }
  return left;
}

function parsePipe(context: ParseContext): Statement {
  const start = context.stream.index;
  let left = parseCommand(context);
  while (nextOperator(context) === '|') {
    skipOperator(context, '|');
    context.nesting += 1;
    left = context.unsupported(
      start,
      PLAIN,
      'A pipe is not supported.',
      'Write to a file and read it in the next command.',
      [left, parseCommand(context)],
    );
  }
  return left;
}

function skipOperator(context: ParseContext, operator: string): void {
  const { stream } = context;
  stream.index += operator.length;
  stream.skipWhile(isDelimiter);
  if (stream.atLineEnd) throw context.unexpectedNext(OPERAND_HINT);
}

/** The operator that stands next, or the empty string. */
function nextOperator({ stream }: ParseContext): string {
  const next = stream.peek();
  if (next !== '&' && next !== '|') return '';
  return stream.peek(1) === next ? next + next : next;
}

function sequence(
  context: ParseContext,
  start: number,
  operator: SequenceOperator,
  left: Statement,
  right: Statement,
): Statement {
  // Every operator makes the tree one level deeper.
  context.nesting += 1;
  return { kind: 'sequence', ...context.common(start, PLAIN), operator, left, right };
}
