import type { RenderedLine, Segment } from '../batch';
import { splitProgramArguments } from '../batch/interpreter/arguments';

/** A word of a command line, quotes removed, with the stretches of it that are values of parameters. */
export interface Word {
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly param?: string }[];
}

/**
 * Cuts a rendered command line into words, by its own blanks: the renderer puts one between two parts.
 *
 * @returns none for a comment, a label or an empty line
 */
export function wordsOf(line: RenderedLine): readonly Word[] {
  const words: Segment[][] = [[]];
  for (const segment of line.segments) {
    if (segment.role === 'space') words.push([]);
    else words.at(-1)?.push(segment);
  }
  return words.filter((segments) => segments.length > 0).map(wordOf);
}

function wordOf(segments: readonly Segment[]): Word {
  const pieces = segments
    .map(({ text, param }) => ({
      text: text.replaceAll('"', ''),
      ...(param !== undefined && { param }),
    }))
    .filter(({ text }) => text !== '');
  return { text: pieces.map(({ text }) => text).join(''), pieces };
}

/** Words of a text whose provenance is not known. */
export function plainWords(argv: readonly string[]): readonly Word[] {
  return argv.map((text) => ({ text, pieces: [{ text }] }));
}

/** Words of a command line as it is written. */
export function wordsOfText(text: string): readonly Word[] {
  return plainWords(splitProgramArguments(text));
}
