import { describe, expect, it } from 'vitest';
import { suggest } from './suggest';

describe('suggest', () => {
  it.each([
    ['the nearest', 'strat', ['stop', 'start', 'status'], 'did you mean "start"?'],
    [
      'the same name in another folder',
      'server/nvwork',
      ['server/nvwerk', 'uxservermanager/nvwork'],
      'did you mean "uxservermanager/nvwork"?',
    ],
    ['two letters off in a short word', 'ab', ['xy'], 'did you mean "xy"?'],
    ['all when none is near', 'something', ['b', 'a'], 'known: a, b'],
    ['that there is none', 'something', [], 'none is defined yet'],
  ])('names %s', (_, wanted, known, hint) => {
    expect(suggest(wanted, known)).toBe(hint);
  });

  it('gives a number where a list would be too long', () => {
    const known = Array.from({ length: 13 }, (_, index) => `${index}`);
    expect(suggest('something', known)).toBe('13 are known, none is like it');
    expect(suggest('something', known.slice(1))).toMatch(/^known: 1, 10, 11/);
  });
});
