import type { Statement } from '../ast';
import { foldCase, isDelimiter } from '../lexer/characters';
import { readText } from '../lexer/read-text';
import type { CommandStart } from './command';
import { parseCondition } from './condition';
import { DELAYED_EXPANSION, DELAYED_EXPANSION_HINT, delayedExpansionIn } from './delayed-expansion';
import type { ParseContext } from './parse-context';
import { parseSequence } from './sequence';

/**
 * `[ "/I" ] [ "NOT" ] condition sequence [ "ELSE" sequence ]`, the word IF read already.
 *
 * @throws SyntaxFault
 */
export function parseIf(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const condition = parseCondition(context);
  const conditionEnd = stream.index;
  const then = parseBranch(context, 'Write a command behind the condition, on the same line.');
  const otherwise = parseElse(context);
  const statement: Statement = {
    kind: 'if',
    ...context.common(before.start, before),
    ...condition,
    then,
    otherwise,
  };
  const delayed = delayedExpansionIn(context, before.start, conditionEnd);
  if (delayed === undefined) return statement;
  return context.unsupported(
    before.start,
    before,
    DELAYED_EXPANSION,
    DELAYED_EXPANSION_HINT,
    [statement],
    delayed,
  );
}

function parseBranch(context: ParseContext, hint: string): Statement {
  const { stream } = context;
  stream.skipWhile(isDelimiter);
  if (stream.atLineEnd) throw context.unexpectedNext(hint);
  return parseSequence(context);
}

/** Only a block can be followed by ELSE: every other command takes the word as an argument. */
function parseElse(context: ParseContext): Statement | undefined {
  const { stream } = context;
  const behind = stream.index;
  const { text } = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
  if (foldCase(text.text) === 'ELSE') {
    return parseBranch(context, 'Write a command behind ELSE, on the same line.');
  }
  if (/^ELSE\W/i.test(text.text)) {
    throw context.unsupportedFault(
      'ELSE without a blank behind it is not supported.',
      'Write a blank behind ELSE.',
      stream.rangeOf(text),
    );
  }
  stream.index = behind;
  return undefined;
}
