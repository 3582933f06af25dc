/** The recorded behaviour of a guide's listing, and how it is derived from the scanned guide. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GuideId } from '../../src/definitions/schema/source';
import { derive, type Derivation } from './derivation';
import { digestOf, readListing, repairListing, type ListingPlace, type Repair } from './listing';
import { behaviourOf, type StateTrace } from './traces';

/** Folder of the scanned guides; without it only what is recorded can be compared. */
export const guideSources = process.env.GUIDE_SOURCES;

/** A script of a guide and how it must be read. */
export interface Listing extends ListingPlace {
  /** Id of the published file. */
  readonly definition: string;
  readonly guide: GuideId;
  /** Where its behaviour is recorded, relative to this folder. */
  readonly record: string;
  readonly repairs: readonly Repair[];
  /** Where the guide does not print this script: how it has it made from the listing, and its section. */
  readonly derived?: { readonly rule: string; readonly by: readonly Derivation[] };
}

/** What is committed of a listing: its behaviour, never its text. */
export interface Recording extends ListingPlace {
  readonly definition: string;
  readonly guide: GuideId;
  /** Of the unrepaired lines. */
  readonly sha256: string;
  readonly repairs: readonly Repair[];
  readonly derived?: Listing['derived'];
  readonly traces: Readonly<Record<string, StateTrace>>;
  readonly examples: readonly string[];
}

/**
 * Derives a recording from the scanned guide.
 *
 * @param folder folder of the scanned guides
 * @throws Error in three parts when a repair does not fit or the repaired listing does not parse
 */
export function deriveRecording(listing: Listing, folder: string): Recording {
  const { definition, guide, file, lines, repairs, derived } = listing;
  const printed = readListing(folder, listing);
  const name = path.posix.basename(definition);
  const { diagnostics, traces, examples } = behaviourOf(
    scriptText(printed, listing, repairs),
    name,
  );
  if (diagnostics.length > 0) {
    throw new Error(
      `The repaired listing has diagnostics\n  where: ${file}:${lines.first}:1 (${definition})\n  hint: repair what stands there:\n${diagnostics.join('\n')}`,
    );
  }
  return {
    definition,
    guide,
    file,
    lines,
    sha256: digestOf(printed),
    repairs,
    ...(derived !== undefined && { derived }),
    traces,
    examples,
  };
}

/**
 * The script that a listing is published as: repaired, and derived where the guide gives a rule only.
 *
 * @throws Error when a repair does not fit or a derivation changes nothing
 */
export function scriptText(
  printed: string,
  listing: Listing,
  repairs: readonly Repair[] = listing.repairs,
): string {
  return derive(repairListing(printed, listing, repairs), listing.derived?.by ?? []);
}

/** Path of a listing's recording on disk. */
export function recordingPath(listing: Listing): string {
  return path.join(__dirname, listing.record);
}

/** Reads what is committed. */
export function readRecording(listing: Listing): Recording {
  return JSON.parse(readFileSync(recordingPath(listing), 'utf8')) as Recording;
}
