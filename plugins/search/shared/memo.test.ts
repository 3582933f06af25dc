import { expect, it } from 'vitest';
import { memo, memoFor } from './memo';

it('makes a value once, until it remembers too much', () => {
  const made: string[] = [];
  const upper = memo(2, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

it('makes it once for each object', () => {
  const made: string[] = [];
  const joined = memoFor(2, (key: string, owner: { readonly name: string }) => {
    made.push(owner.name + key);
    return owner.name + key;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([joined('1', a), joined('1', b), joined('1', a)]).toEqual(['a1', 'b1', 'a1']);
  expect(made).toEqual(['a1', 'b1']);
});
