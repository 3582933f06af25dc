import type { CatalogEntry } from '../../../src/content/pages';
import record from './wine-runs.json';

/** What `npm run verify` found of one published batch file. */
export interface VerifiedScript {
  /** Relative to `/scripts/`. */
  readonly path: string;
  /** Of the bytes that ran. */
  readonly sha256: string;
  /** Cluster states in which it ran, and those in which both interpreters ran the same. */
  readonly states: number;
  readonly matching: number;
  /** SHA-256 of what ran in all states, as our interpreter gives it. */
  readonly runs: string;
}

/** The last run of all published batch files under another interpreter; committed. */
export interface VerificationRecord {
  readonly interpreter: 'Wine';
  readonly version: string;
  readonly scripts: readonly VerifiedScript[];
}

/** What the last `npm run verify` wrote. */
export const verificationRecord = record as VerificationRecord;

/**
 * What the record says of a published file.
 *
 * @param path relative to `/scripts/`
 * @param sha256 of the bytes as they are published now
 * @returns null the moment bytes and record differ
 */
export function verifiedOf(
  path: string,
  sha256: string,
  { interpreter, version, scripts } = verificationRecord,
): CatalogEntry['verified'] {
  const found = scripts.find((script) => script.path === path && script.sha256 === sha256);
  return found === undefined
    ? null
    : {
        states: found.states,
        matching: found.matching,
        by: `${interpreter} ${version} の cmd.exe`,
      };
}
