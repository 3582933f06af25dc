import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typoDistance } from './typo';

it.each([
  ['armload', 'armload', 0],
  ['armlaod', 'armload', 1],
  ['nvwokr', 'nvwork', 1],
  ['listner', 'listener', 1],
  ['opctnrl', 'opcntrl', 1],
  ['armbacst', 'armbcast', 1],
  ['abcd', 'dcba', 3],
])('%s, %s: %i', (left, right, distance) => {
  expect(typoDistance(left, right, 2)).toBe(distance);
});

it('is the same both ways, and nothing for the same word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(typoDistance(left, right, 3)).toBe(typoDistance(right, left, 3));
      expect(typoDistance(left, left, 3)).toBe(0);
    }),
  );
});
