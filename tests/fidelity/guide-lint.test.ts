import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/batch/linter';
import { deriveGuideLint, guideLintFile, type GuideLint } from './guide-lint';
import { listings } from './listings';
import { guideSources } from './recording';

/** Recorded by `GUIDE_SOURCES=<folder> npx tsx tests/fidelity/record.ts`. */
const record = JSON.parse(readFileSync(guideLintFile, 'utf8')) as GuideLint;

/** Faults in scripts that no rule can see, by the end of the erratum's id. */
const unseen: readonly (readonly [RegExp, string])[] = [
  [/-stop-message$/, 'the words of a message are free: 終了です and 終了中です are both Japanese'],
  [
    /^uxservermanager-broadcast-command$/,
    'it stands in comments only, where nothing runs and anything may be said',
  ],
];

describe('faults of the guides’ scripts', () => {
  const faults = Object.entries(record).flatMap(([variant, errata]) =>
    Object.entries(errata).map(([erratum, found]) => ({ variant, erratum, found })),
  );

  it('are each seen by a rule, or no rule can', () => {
    const missed = faults.filter(
      ({ erratum, found }) =>
        found.length === 0 && !unseen.some(([pattern]) => pattern.test(erratum)),
    );
    expect(missed).toEqual([]);
  });

  it('are really unseen where it is said so', () => {
    const seen = faults.filter(
      ({ erratum, found }) => found.length > 0 && unseen.some(([pattern]) => pattern.test(erratum)),
    );
    expect(seen).toEqual([]);
  });

  it('are those of the recorded listings, seen by rules that exist', () => {
    const named = listings.flatMap(({ definition, repairs }) =>
      repairs.flatMap(({ erratum }) =>
        erratum === undefined ? [] : [`${definition.replace(/\/[^/]+$/, '')} ${erratum}`],
      ),
    );
    expect(faults.map(({ variant, erratum }) => `${variant} ${erratum}`).sort()).toEqual(
      [...new Set(named)].sort(),
    );
    const ids = ['syntax-error', ...rules.map(({ id }) => id)];
    expect(faults.flatMap(({ found }) => found).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.skipIf(guideSources === undefined)('GUIDE_SOURCES (skipped unless it is set)', () => {
  it('gives the same again', () => {
    expect(deriveGuideLint(guideSources ?? '')).toEqual(record);
    // All pairs are linted once for each fault.
  }, 120_000);
});
