import { describe, expect, it } from 'vitest';
import { clusterStateName, clusterStates, renderedText } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { readListing } from './listing';
import { listings } from './listings';
import { deriveRecording, guideSources, readRecording, scriptText } from './recording';
import { behaviourOf } from './traces';

/** The file that a listing is published as. */
function published(id: string) {
  const file = definitions.files.get(id);
  if (file === undefined) throw new Error(`No definition ${id}.`);
  return file;
}

it('records every script with a role exactly once', () => {
  const scripts = [...definitions.files.values()].filter(({ role }) => role !== 'other');
  expect(listings.map(({ definition }) => definition).sort()).toEqual(
    scripts.map(({ id }) => id).sort(),
  );
});

describe.each(listings)('$definition', (listing) => {
  const recording = readRecording(listing);
  const file = published(listing.definition);
  const behaviour = behaviourOf(renderedText(file.render(definitions.defaults), '\r\n'), file.id);

  it('has no diagnostics', () => {
    expect(behaviour.diagnostics).toEqual([]);
  });

  it.each(clusterStates.map(clusterStateName))('runs in %s what the guide runs', (state) => {
    expect(recording.traces[state]).toBeDefined();
    expect(behaviour.traces[state]).toEqual(recording.traces[state]);
  });

  it('has recordings of these 16 states and of no other', () => {
    expect(Object.keys(recording.traces)).toEqual(clusterStates.map(clusterStateName));
  });

  it('gives the same examples in its comments', () => {
    expect(behaviour.examples).toEqual(recording.examples);
    // All start scripts show the message after a recovery, and nothing else shows up in all.
    if (file.role === 'start') expect(behaviour.examples).not.toEqual([]);
  });

  it('was recorded from these lines with these repairs', () => {
    const { definition, guide, file: source, lines, repairs, derived } = listing;
    expect(recording).toMatchObject({ definition, guide, file: source, lines, repairs });
    expect(recording.derived).toEqual(derived);
    expect(recording.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('states exactly the errata that its repairs name', () => {
    const named = new Set(recording.repairs.flatMap(({ erratum }) => erratum ?? []));
    expect([...named].sort()).toEqual([...file.errata].sort());
  });

  it('gives a reason for every repair', () => {
    expect(recording.repairs.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});

// A fresh clone has no guides: what is recorded from them is compared above all the same.
describe.skipIf(guideSources === undefined)('GUIDE_SOURCES (skipped unless it is set)', () => {
  const folder = guideSources ?? '';

  describe.each(listings)('$definition', (listing) => {
    it('is derived again as it is recorded', () => {
      expect(deriveRecording(listing, folder)).toEqual(readRecording(listing));
    });

    it('has no repair that changes nothing', () => {
      const printed = readListing(folder, listing);
      const without = (left: number) => {
        const rest = listing.repairs.filter((_, index) => index !== left);
        try {
          return behaviourOf(scriptText(printed, listing, rest), listing.definition);
        } catch (error) {
          // Without the repair the rule of the derivation no longer fits.
          return error;
        }
      };
      const { traces, examples } = readRecording(listing);
      const repaired = { diagnostics: [], traces, examples };
      const idle = listing.repairs.filter((_, index) => equal(without(index), repaired));
      expect(idle).toEqual([]);
      expect(equal(without(-1), repaired)).toBe(true);
    });
  });
});

function equal(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
