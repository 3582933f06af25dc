/**
 * Faults that a comparison of the guides' passages found, and what became of each. They were found by
 * reading, not by a program: the list is kept so that none is lost.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A fault of a guide, or of its scan; it has exactly one answer. */
export interface Fault {
  readonly id: string;
  /** Line of the scanned guide, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly printed: string;
  readonly kind: 'ocr' | 'typo' | 'wrong-reference' | 'inconsistency' | 'hazard';
  /** The erratum that tells readers of it. */
  readonly erratum?: string;
  /** Why it is a fault of the scan only. */
  readonly noise?: string;
  /** Why it is no fault. */
  readonly refuted?: string;
}

/** Faults of a part of a guide. */
export interface FaultList {
  readonly guide: string;
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** All lists, by name. */
export const faultLists: readonly (readonly [string, FaultList])[] = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as FaultList,
  ]);
