import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

const ofNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
  it('gives what the standard gives for abc', () => {
    expect(sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each(Array.from({ length: 200 }, (_, length) => length))('agrees at %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 0xff);
    expect(sha256(bytes)).toBe(ofNode(bytes));
  });

  it('agrees on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(sha256(bytes)).toBe(ofNode(bytes));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
