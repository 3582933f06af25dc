import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/definitions';
import { readListing } from '../listing';
import { guideSources } from '../recording';
import { faultLists } from './faults';

describe.each(faultLists)('faults of the guide: %s', (_, { faults }) => {
  it('are each an erratum, noise of the scan, or no fault', () => {
    const unanswered = faults.filter(
      (fault) =>
        ['erratum', 'noise', 'refuted'].filter((answer) => Object.hasOwn(fault, answer)).length !==
        1,
    );
    expect(unanswered).toEqual([]);
  });

  it('name errata that are stated', () => {
    const unknown = faults.filter(
      ({ erratum }) => erratum !== undefined && !definitions.errata.has(erratum),
    );
    expect(unknown).toEqual([]);
  });
});

it('names each fault once', () => {
  const ids = faultLists.flatMap(([, { faults }]) => faults.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(230);
});

describe.skipIf(guideSources === undefined)('GUIDE_SOURCES (skipped unless it is set)', () => {
  it.each(faultLists)('prints the faults of %s where they are said to stand', (_, list) => {
    const elsewhere = list.faults.filter(
      ({ line, printed }) =>
        !readListing(guideSources ?? '', {
          file: list.file,
          lines: { first: line, last: line },
        }).includes(printed),
    );
    expect(elsewhere).toEqual([]);
  });
});
