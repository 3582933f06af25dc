import type { Statement } from '../ast';
import { isBlank, isDelimiter } from '../lexer/characters';
import { parseBlock } from './block';
import { type ParseContext, SyntaxFault } from './parse-context';

const PLAIN = { silent: false, redirections: [] } as const;

/**
 * Reads a statement; after a syntax error skips its line and the blocks that the line opens, so that
 * the lines below are read as what they are.
 *
 * @param parse reads the statement
 * @returns the statement, or an `invalid` or `unsupported` one, which is also the context's refusal
 */
export function parseWithRecovery(context: ParseContext, parse: () => Statement): Statement {
  const { stream, blockDepth, nesting } = context;
  const start = stream.index;
  try {
    return parse();
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    context.blockDepth = blockDepth;
    const refusal = withExpansionInMind(context, start, fault);
    context.refuse(refusal);
    // At the limit of nesting no command was begun, and none may be begun here.
    const body = nesting < context.nesting ? skipBlocks(context) : [];
    skipRest(context);
    context.nesting = nesting;
    return {
      kind: refusal.outcome === 'syntax-error' ? 'invalid' : 'unsupported',
      ...context.common(start, PLAIN),
      diagnostic: refusal.diagnostic,
      body,
    };
  }
}

/** What stands in for a missing word may come out of a variable: then it is a warning. */
function withExpansionInMind(context: ParseContext, start: number, { refusal }: SyntaxFault) {
  if (!hasOpenExpression(context, start)) return refusal;
  const { diagnostic } = refusal;
  return {
    ...refusal,
    diagnostic: {
      ...diagnostic,
      level: 'warning' as const,
      message: `${diagnostic.message} The value of a variable before it can change this.`,
    },
  };
}

/** Is there a `%…%` outside quotes between the start of the statement and here? */
function hasOpenExpression({ stream }: ParseContext, start: number): boolean {
  const read = stream.slice(start);
  let quoted = false;
  for (let index = 0; index < read.length; index += 1) {
    if (read.at(index) === '"') quoted = !quoted;
    else if (!quoted && read.isOpaque(index)) return true;
  }
  return false;
}

/** Reads the blocks of a broken line: it opens one when its last character is a parenthesis. */
function skipBlocks(context: ParseContext): Statement[] {
  const { stream } = context;
  const blocks: Statement[] = [];
  for (;;) {
    const from = stream.index;
    skipRest(context);
    let last = stream.index - 1;
    while (last > from && isBlank(stream.slice(last, last + 1).text)) last -= 1;
    if (last < from || stream.slice(last, last + 1).at(0) !== '(') return blocks;
    stream.index = last;
    const block = blockOfBrokenLine(context, last);
    if (block === undefined) return blocks;
    blocks.push(block);
    stream.skipWhile(isDelimiter);
  }
}

/** Undefined where the redirection behind the block is broken, too: its line is skipped with the rest. */
function blockOfBrokenLine(context: ParseContext, start: number): Statement | undefined {
  const { blockDepth } = context;
  try {
    return parseBlock(context, { start, ...PLAIN });
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    context.blockDepth = blockDepth;
    return undefined;
  }
}

/** To the end of the line, or to the parenthesis that closes the block around the broken command. */
function skipRest({ stream, insideBlock }: ParseContext): void {
  let quoted = false;
  let open = insideBlock ? 1 : Number.POSITIVE_INFINITY;
  while (!stream.atLineEnd) {
    const next = stream.peek();
    if (next === '"') quoted = !quoted;
    if (!quoted && next === '(') open += 1;
    if (!quoted && next === ')') open -= 1;
    if (open === 0) return;
    stream.index += 1;
  }
}
