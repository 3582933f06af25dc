import type { Statement } from '../ast';
import { isDelimiter } from '../lexer/characters';
import { isRedirection } from '../lexer/read-text';
import type { CommandStart } from './command';
import { isLabel, parseLabel } from './label';
import type { ParseContext } from './parse-context';
import { parseWithRecovery } from './recovery';
import { parseRedirections } from './redirection';
import { parseSequence } from './sequence';

/** `"(" { NL } sequence { NL { NL } sequence } { NL } ")" { redirection }`, from the parenthesis on. */
export function parseBlock(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const open = stream.index;
  stream.index += 1;
  context.blockDepth += 1;
  const body = parseBody(context, open);
  context.blockDepth -= 1;
  const redirections = [...before.redirections, ...trailingRedirections(context)];
  return { kind: 'block', ...context.common(before.start, { ...before, redirections }), body };
}

function parseBody(context: ParseContext, open: number): Statement[] {
  const { stream } = context;
  const body: Statement[] = [];
  for (;;) {
    stream.skipWhile((character) => isDelimiter(character) || character === '\n');
    if (stream.peek() === '') {
      if (stream.pullLine()) continue;
      context.refuseSyntax(
        'This parenthesis is never closed; cmd.exe runs nothing from here on.',
        'Close the block with a “)” on a line of its own.',
        stream.range(open, open + 1),
      );
      return body;
    }
    if (stream.peek() === ')') {
      if (body.length === 0) {
        const fault = context.unexpectedNext('Write a command, or at least REM, into the block.');
        context.refuse(fault.refusal);
      }
      stream.index += 1;
      return body;
    }
    body.push(
      isLabel(context)
        ? parseLabel(context)
        : parseWithRecovery(context, () => {
            const statement = parseSequence(context);
            if (!stream.atLineEnd && stream.peek() !== ')') {
              throw context.unexpectedNext('End the command before this.');
            }
            return statement;
          }),
    );
  }
}

/** Redirections behind the parenthesis, and the blanks around them. */
function trailingRedirections(context: ParseContext) {
  const { stream } = context;
  stream.skipWhile(isDelimiter);
  const redirections = isRedirection(stream) ? parseRedirections(context) : [];
  stream.skipWhile(isDelimiter);
  return redirections;
}
