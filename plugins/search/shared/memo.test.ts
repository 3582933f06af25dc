import { expect, it } from 'vitest';
import { memo } from './memo';

it('makes a value once, until it remembers too much', () => {
  const made: string[] = [];
  const upper = memo(2, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
