import { valueText, type Resolve } from '../values';
import type { KitFile, KitLine } from './kit-data';

/** A line with the values of a cluster in the places of its parameters. */
export function lineWith(line: KitLine, resolve: Resolve, language = 'text'): string {
  return line
    .map((piece) => (typeof piece === 'string' ? piece : valueText(resolve(piece[1]), language)))
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
  resolve: Resolve,
  withLog: boolean,
): string {
  const left = withLog ? [] : log;
  return lines
    .filter((_, index) => !left.includes(index))
    .map((line) => `${lineWith(line, resolve, language)}\r\n`)
    .join('');
}
