/** What Wine's cmd.exe made of the hand-written cases, kept so that every machine can compare with it. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DifferentialCase } from './case';
import type { Judgement } from './judge';
import type { Observation } from './observation';

const file = path.join(__dirname, 'fixtures/observations.json');

export interface WineRecord {
  /** Who observed: `Wine 8.0 (Debian …)`. */
  readonly interpreter: string;
  readonly cases: Readonly<Record<string, RecordedCase>>;
}

export interface RecordedCase {
  /** Digest of the case as it was run. */
  readonly program: string;
  readonly observation: Observation;
}

/** @throws Error when there is no record */
export function readRecord(): WineRecord {
  if (!existsSync(file)) {
    throw new Error(
      `There is no record of Wine's runs\n  where: ${file}\n  hint: npm run differential -- --runs 0 --record`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')) as WineRecord;
}

/**
 * Writes down what Wine did in all cases that it was asked for and ended, one case a line.
 *
 * @param version of Wine
 */
export function writeRecord(judgements: readonly Judgement[], version: string): void {
  const lines = judgements.flatMap(({ program, wine }) =>
    wine === undefined
      ? []
      : [
          `    ${JSON.stringify(program.id)}: ${JSON.stringify({ program: digestOf(program), observation: wine })}`,
        ],
  );
  writeFileSync(
    file,
    `{\n  "interpreter": ${JSON.stringify(`Wine ${version}, cmd.exe`)},\n  "cases": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
}

/** Changes with everything that a run depends on. */
export function digestOf(program: DifferentialCase): string {
  return createHash('sha256').update(JSON.stringify(program)).digest('hex').slice(0, 12);
}
