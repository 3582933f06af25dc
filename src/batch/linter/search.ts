import type { Range } from '../diagnostic';
import type { Script } from './script';

/** A match in a line that is no comment. */
export interface LineMatch {
  readonly line: number;
  readonly range: Range;
  readonly match: RegExpExecArray;
}

const comment = /^\s*@?\s*(rem(\s|$)|::)/i;

/** Whether a line is a comment as a whole. */
export function isComment(line: string): boolean {
  return comment.test(line);
}

/**
 * Finds a pattern line by line.
 *
 * @param pattern with the flag g to find it several times in a line
 * @param within `commands` leaves comments out
 */
export function* search(
  { program: { source } }: Script,
  pattern: RegExp,
  within: 'commands' | 'everything' = 'commands',
): Generator<LineMatch> {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  for (const { number, text, offset } of source.lines) {
    if (within === 'commands' && isComment(text)) continue;
    for (const match of text.matchAll(new RegExp(pattern, flags))) {
      yield {
        line: number,
        match,
        range: source.rangeOf(offset + match.index, offset + match.index + match[0].length),
      };
      if (!pattern.flags.includes('g')) break;
    }
  }
}
