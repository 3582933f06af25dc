import { valueText, type Overrides } from '../values';
import type { KitFile, KitLine } from './kit-data';

/** A line with the values of a cluster in the places of its parameters. */
export function lineWith(line: KitLine, own: Overrides, language = 'text'): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = own(piece[1]);
      return value === undefined ? piece[0] : valueText(value, language);
    })
    .join('');
}

/**
 * A file with the values of a cluster.
 *
 * @param withLog whether the log entries of chapter 8 are in it
 * @returns its text, CRLF behind every line
 */
export function fileText(
  { lines, log, language }: Pick<KitFile, 'lines' | 'log' | 'language'>,
  own: Overrides,
  withLog: boolean,
): string {
  const left = withLog ? [] : log;
  return lines
    .filter((_, index) => !left.includes(index))
    .map((line) => `${lineWith(line, own, language)}\r\n`)
    .join('');
}
