/** Phase 2 of cmd.exe, the lexing half: quotes, carets, and what ends a stretch of text. */

import type { CharacterStream } from './character-stream';
import { isDelimiter, isDigit } from './characters';
import { MappedText } from './mapped-text';

/** What was read; carets are gone, quotes are kept. */
export interface ReadText {
  readonly text: MappedText;
  /** A caret took away a character's meaning. */
  readonly escaped: boolean;
  /** A caret at the end of a line joined the next line. */
  readonly continued: boolean;
}

export interface ReadOptions {
  /** Inside a block a `)` ends every text. */
  readonly insideBlock: boolean;
  /** What else ends the text, outside quotes. */
  readonly stops?: (character: string) => boolean;
}

/**
 * Reads up to an unquoted operator, redirection or line end.
 *
 * A quotation lasts to the next quote or to the end of the line, and a caret inside it is a caret.
 * Outside, a caret takes the meaning from the next character; before a line end it joins the next
 * line, whose first character then has no meaning either.
 *
 * @param stream stands behind the text afterwards
 */
export function readText(stream: CharacterStream, options: ReadOptions): ReadText {
  const builder = MappedText.builder(stream.range(stream.index).start.offset);
  let quoted = false;
  let escaped = false;
  let continued = false;

  while (!stream.atLineEnd) {
    const next = stream.peek();
    if (next === '"') {
      quoted = !quoted;
    } else if (!quoted) {
      if (next === '^') {
        stream.index += 1;
        if (stream.peek() === '\n') {
          stream.index += 1;
          continued = true;
          if (!stream.pullLine()) stream.index -= 1;
          else if (stream.atLineEnd) refuseLineEndInText(stream);
        }
        if (stream.atLineEnd) continue;
        escaped = true;
      } else if (endsText(stream, options) || options.stops?.(next) === true) {
        break;
      }
    }
    stream.takeInto(builder);
  }
  return { text: builder.build(), escaped, continued };
}

/** Before an empty line cmd.exe puts a line end into the text, and goes on with the line below. */
function refuseLineEndInText(stream: CharacterStream): void {
  stream.report({
    kind: 'unreadable',
    message: 'A caret at the end of a line before an empty line is not supported.',
    hint: 'Remove the caret, or the empty line.',
    ...stream.offsets(stream.index - 2),
  });
}

function endsText(stream: CharacterStream, { insideBlock }: ReadOptions): boolean {
  const next = stream.peek();
  return '&|<>'.includes(next) || (insideBlock && next === ')') || isRedirection(stream);
}

/** Stands the stream at `<`, `>`, or at a digit of its own before one? */
export function isRedirection(stream: CharacterStream): boolean {
  const next = stream.peek();
  if (next === '<' || next === '>') return true;
  const previous = stream.previous();
  const alone = previous === '' || isDelimiter(previous) || '\n&|()@'.includes(previous);
  return isDigit(next) && alone && (stream.peek(1) === '<' || stream.peek(1) === '>');
}
