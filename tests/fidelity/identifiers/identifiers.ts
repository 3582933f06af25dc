/** The names that a guide gives: what a reader types, clicks or looks for, and where each stands. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListingPlace } from '../listing';

/** A name as the guide prints it and the site must show it. */
export interface Identifier {
  readonly text: string;
  /** Line of the scanned guide where it stands first. */
  readonly line: number;
}

/** A name that the site shows otherwise. */
export interface ReadOtherwise {
  readonly printed: string;
  readonly line: number;
  readonly published: string;
  readonly reason: string;
  readonly erratum?: string;
}

/** The identifiers of a part of a guide; what they leave over is explained. */
export interface IdentifierList extends ListingPlace {
  readonly guide: string;
  /** Folders of the site one of whose pages shows each identifier. */
  readonly pages: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly readOtherwise: readonly ReadOtherwise[];
  /** Latin words that are no identifiers. */
  readonly words: readonly { readonly text: string; readonly reason: string }[];
}

/** All lists, by name. */
export const identifierLists: readonly (readonly [string, IdentifierList])[] = readdirSync(
  __dirname,
)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as IdentifierList,
  ]);

/**
 * Undoes what the scan adds to a text: markup, signs of registered trademarks, escapes, table stops;
 * U+00A5 becomes a backslash, also where a backslash stands before it.
 *
 * @param text any stretch of a scanned guide
 */
export function plainText(text: string): string {
  return text
    .replace(/<(su[bp])>[^<]*<\/\1>|<\/?[a-z]+>|\*\*/g, '')
    .replace(/\\_/g, '_')
    .replace(/\\?\u00a5/g, '\\')
    .replace(/\t/g, ' ');
}

/**
 * Cuts a text into its Latin names: runs of visible ASCII with a letter in them, without the
 * brackets, quotes and stops around them. Dates, versions and addresses of three numbers count too.
 */
export function namesOf(text: string): string[] {
  return [...text.matchAll(/[\x21-\x7e]+/g)]
    .map(([run]) => run.replace(/^["'()[\],;:]+|["'()[\],;:]+$/g, ''))
    .filter((name) => /[A-Za-z]|\d\.\d+\.\d/.test(name));
}

/**
 * Names of a guide's text that a list does not explain yet, with the line where each stands first.
 *
 * @param text what {@link plainText} gave of the list's lines
 */
export function leftOver(
  list: IdentifierList,
  text: string,
): { readonly name: string; readonly line: number }[] {
  const known = new Set([
    ...list.identifiers.flatMap((identifier) => namesOf(identifier.text)),
    ...list.readOtherwise.flatMap(({ printed }) => namesOf(printed)),
    ...list.words.map((word) => word.text),
  ]);
  const lines = text.split('\n').map(namesOf);
  return [...new Set(lines.flat())]
    .filter((name) => !known.has(name))
    .map((name) => ({
      name,
      line: list.lines.first + lines.findIndex((names) => names.includes(name)),
    }));
}

/** True when a text holds a name as a whole, not as a part of a longer one. */
export function holds(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = /^\w/.test(name) ? '(?<![A-Za-z0-9_])' : '';
  const after = /\w$/.test(name) ? '(?![A-Za-z0-9_])' : '';
  return new RegExp(before + escaped + after).test(text);
}
