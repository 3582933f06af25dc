import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterTypes } from '../../src/definitions/schema/parameter-types';
import { checkValue, type ParameterType } from '../../src/values';
import { candidate } from './candidates';
import { placesOf } from './places';
import { randomFrom } from './random';
import { harmIn } from './safety';
import { structureOf } from './structure';

const settings = { numRuns: 10_000, seed: 19_991_125 };

function candidates(type: ParameterType): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer().map((seed) => candidate(type, randomFrom(seed))) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
}

describe.each(parameterTypes)('a value of type %s', (type) => {
  const places = placesOf(type);

  it('is refused, or stands in its statement and changes nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(candidates(type), fc.nat(), (value, number) => {
        const place = places.length === 0 ? undefined : places[number % places.length];
        const parameter = place?.parameter ?? { type, default: '-' };
        const verdict = checkValue(parameter, value);
        // No `expect` here: it would take longer than all that it looks at.
        if (!verdict.ok) {
          return /^[^\r\n]+。[^\r\n]+。$/.test(verdict.message);
        }
        accepted += 1;
        if (value === parameter.default) return true;
        const harm = harmIn(type, value);
        if (harm !== undefined) throw new Error(`taken: ${harm}`);
        return (
          place === undefined ||
          structureOf(place.textWith(value), place.language) === place.structureWith(value)
        );
      }),
      settings,
    );
    // The gate is no wall: plenty of what is generated is right.
    expect(accepted).toBeGreaterThan(settings.numRuns / 20);
  });
});

it('every type but one that no text has stands in some statement', () => {
  expect(parameterTypes.filter((type) => placesOf(type).length === 0)).toEqual(['name']);
});
