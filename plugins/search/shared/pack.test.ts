import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './pack';

it('gives the numbers back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5_000_000 })), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
    }),
  );
});

it('is text without escapes', () => {
  const text = pack(Array.from({ length: 5000 }, (_, number) => number));
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
