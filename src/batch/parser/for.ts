import type { Statement } from '../ast';
import { foldCase, isDelimiter } from '../lexer/characters';
import { readText } from '../lexer/read-text';
import type { CommandStart } from './command';
import type { ParseContext } from './parse-context';
import { parseSequence } from './sequence';

/** FOR is read, so that its blocks end where they should, and never run. */
export function parseFor(context: ParseContext, before: CommandStart): Statement {
  const { stream } = context;
  const body = skipHeader(context) ? [parseSequence(context)] : [];
  if (body.length === 0) stream.skipLine();
  return context.unsupported(
    before.start,
    before,
    'FOR is not supported.',
    'Write the commands out, one line for each value.',
    body,
  );
}

/** `… "IN" "(" … ")" "DO"`; false when the line looks different. */
function skipHeader(context: ParseContext): boolean {
  const { stream } = context;
  if (!skipWordsTo(context, 'IN')) return false;
  stream.skipWhile(isDelimiter);
  if (stream.peek() !== '(') return false;
  let quoted = false;
  while (quoted || stream.peek() !== ')') {
    if (stream.peek() === '"') quoted = !quoted;
    if (stream.peek() === '\n') quoted = false;
    if (stream.peek() === '' && !stream.pullLine()) return false;
    stream.index += 1;
  }
  stream.index += 1;
  if (!skipWordsTo(context, 'DO')) return false;
  stream.skipWhile(isDelimiter);
  return !stream.atLineEnd;
}

function skipWordsTo(context: ParseContext, wanted: string): boolean {
  const { stream } = context;
  for (;;) {
    stream.skipWhile(isDelimiter);
    const { text } = readText(stream, { insideBlock: context.insideBlock, stops: isDelimiter });
    if (text.length === 0) return false;
    if (foldCase(text.text) === wanted) return true;
  }
}
