/**
 * A script as a guide prints it, taken from the scanned text of the guide.
 *
 *   scanned text → lines of the listing → repairs → batch text
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a listing stands: lines from 1, both included; fences between its pages belong to it. */
export interface ListingPlace {
  /** File name of the scanned guide. */
  readonly file: string;
  readonly lines: { readonly first: number; readonly last: number };
}

/** A stretch of a listing that is read otherwise than it stands there. */
export interface Repair {
  /** Line of the scanned guide on which `printed` starts. */
  readonly line: number;
  /** What stands there, once; LF where it goes on in the next line. */
  readonly printed: string;
  readonly repaired: string;
  readonly reason: string;
  /** The published erratum, when the guide itself may be wrong and not only its scan. */
  readonly erratum?: string;
}

/** A page of the scan begins and ends with a fence, also in the middle of a listing. */
const fence = '```';

/**
 * Reads the lines of a listing, unrepaired.
 *
 * @param folder folder of the scanned guides (UTF-8, LF)
 * @returns the lines, joined by LF, with a final LF
 * @throws Error in three parts when the file is missing or too short
 */
export function readListing(folder: string, { file, lines }: ListingPlace): string {
  const source = path.join(folder, file);
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch (cause) {
    throw failure('The scanned guide cannot be read', source, 'let GUIDE_SOURCES name its folder', {
      cause,
    });
  }
  const all = text.split('\n');
  if (all.length < lines.last) {
    throw failure(
      `The guide has ${all.length} lines and the listing ends at ${lines.last}`,
      `${source}:${all.length}:1`,
      'look the lines of the listing up again',
    );
  }
  return all
    .slice(lines.first - 1, lines.last)
    .map((line) => `${line}\n`)
    .join('');
}

/** SHA-256 of a listing's unrepaired lines, in hexadecimal. */
export function digestOf(listing: string): string {
  return createHash('sha256').update(listing, 'utf8').digest('hex');
}

/**
 * Applies repairs and takes the fences out. All repairs refer to what is printed, so their order is
 * free.
 *
 * @param listing what {@link readListing} gave
 * @returns a batch text with LF
 * @throws Error in three parts when `printed` does not stand there, stands there twice, or two
 *   repairs overlap
 */
export function repairListing(
  listing: string,
  place: ListingPlace,
  repairs: readonly Repair[],
): string {
  const starts = lineStarts(listing);
  const changes = repairs
    .map((repair) => {
      const index = repair.line - place.lines.first;
      const start = starts[index];
      const end = starts[index + 1];
      const where = `${place.file}:${repair.line}:1`;
      if (start === undefined || end === undefined) {
        throw failure('A repair lies outside of its listing', where, 'correct its line');
      }
      const found = placesOf(listing, repair.printed, start, end);
      if (found.length !== 1 || found[0] === undefined) {
        throw failure(
          `${JSON.stringify(repair.printed)} stands there ${found.length} times instead of once: ${JSON.stringify(listing.slice(start, end))}`,
          where,
          'correct the repair, or remove it when the guide is right',
        );
      }
      return { where, from: found[0], to: found[0] + repair.printed.length, by: repair.repaired };
    })
    .sort((a, b) => a.from - b.from);

  let text = '';
  let position = 0;
  for (const { where, from, to, by } of changes) {
    if (from < position) throw failure('Two repairs overlap', where, 'make them one repair');
    text += listing.slice(position, from) + by;
    position = to;
  }
  text += listing.slice(position);
  return text
    .split('\n')
    .filter((line) => line !== fence)
    .join('\n');
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placesOf(text: string, part: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part, start); at >= 0 && at < end; at = text.indexOf(part, at + 1)) {
    places.push(at);
  }
  return places;
}

function failure(what: string, where: string, hint: string, options?: ErrorOptions): Error {
  return new Error(`${what}\n  where: ${where}\n  hint: ${hint}`, options);
}
