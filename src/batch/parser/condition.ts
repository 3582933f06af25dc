import type { ComparisonOperator, Condition } from '../ast';
import { foldCase, isBlank, isDelimiter } from '../lexer/characters';
import type { MappedText } from '../lexer/mapped-text';
import { readText } from '../lexer/read-text';
import type { ParseContext } from './parse-context';

const WORD_OPERATORS: readonly string[] = ['EQU', 'NEQ', 'LSS', 'LEQ', 'GTR', 'GEQ'];
const UNARY_KINDS = { EXIST: 'exist', DEFINED: 'defined', ERRORLEVEL: 'errorlevel' } as const;
const HINT = 'Write IF "left" == "right" command, or EXIST, DEFINED or ERRORLEVEL and its operand.';

export interface ParsedCondition {
  readonly ignoreCase: boolean;
  readonly negated: boolean;
  readonly condition: Condition;
}

/**
 * `[ "/I" ] [ "NOT" ] condition`, the word IF read already.
 *
 * @throws SyntaxFault
 */
export function parseCondition(context: ParseContext): ParsedCondition {
  const { stream } = context;
  let start = nextWordStart(context);
  let word = readWord(context);
  let ignoreCase = false;
  let negated = false;
  for (;;) {
    const keyword = foldCase(word.text);
    if (keyword === '/I' && !ignoreCase && !negated) ignoreCase = true;
    else if (keyword === 'NOT' && !negated && !equalsNext(context)) negated = true;
    else break;
    start = nextWordStart(context);
    word = readWord(context);
  }

  const keyword = foldCase(word.text);
  if (['/I', '/?', 'NOT', 'CMDEXTVERSION'].includes(keyword)) {
    throw context.unsupportedFault(
      `IF with “${word.text}” in this place is not supported.`,
      'Write IF [/I] [NOT] and then the condition.',
      stream.rangeOf(word),
    );
  }
  if (isUnary(keyword)) {
    if (equalsNext(context)) {
      throw context.unsupportedFault(
        `“==” behind ${keyword} is not supported.`,
        `Leave out the “==”, or put both sides in quotes to compare texts.`,
        stream.rangeOf(word),
      );
    }
    const operand = context.text(readWord(context));
    const kind = UNARY_KINDS[keyword];
    return { ignoreCase, negated, condition: { kind, operand, range: stream.range(start) } };
  }

  const left = context.text(word);
  const operator = parseOperator(context);
  const right = context.text(readWord(context));
  return {
    ignoreCase,
    negated,
    condition: { kind: 'comparison', operator, left, right, range: stream.range(start) },
  };
}

function isUnary(keyword: string): keyword is keyof typeof UNARY_KINDS {
  return Object.hasOwn(UNARY_KINDS, keyword);
}

/** `=` separates words everywhere else; here it is read before it can. */
function parseOperator(context: ParseContext): ComparisonOperator {
  const { stream } = context;
  stream.skipWhile((character) => isBlank(character) || character === ',' || character === ';');
  if (stream.peek() === '=') {
    if (stream.peek(1) !== '=') {
      throw context.unexpected(
        stream.slice(stream.index, stream.index + 1),
        'Write == to compare two texts.',
      );
    }
    stream.index += 2;
    return '==';
  }
  const word = readWord(context);
  const operator = foldCase(word.text);
  if (!WORD_OPERATORS.includes(operator)) throw context.unexpected(word, HINT);
  return operator as ComparisonOperator;
}

function nextWordStart({ stream }: ParseContext): number {
  stream.skipWhile(isDelimiter);
  return stream.index;
}

function readWord(context: ParseContext): MappedText {
  const { stream } = context;
  stream.skipWhile(isDelimiter);
  const { text } = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
  if (text.length > 0) return text;
  if ('<>'.includes(stream.peek()) && !stream.atLineEnd) {
    throw context.unsupportedFault(
      'A redirection inside a condition is not supported.',
      'Put texts with < or > in quotes; write the redirection behind the command.',
      stream.range(stream.index, stream.index + 1),
    );
  }
  throw context.unexpectedNext(HINT);
}

function equalsNext({ stream }: ParseContext): boolean {
  let ahead = 0;
  while (isBlank(stream.peek(ahead))) ahead += 1;
  return stream.peek(ahead) === '=' && stream.peek(ahead + 1) === '=';
}
