import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../values/cluster';
import { readShown } from './shown';

const good = {
  id: 'a',
  name: '受注',
  values: { 'p/drive': 'f:' },
  options: defaultOptions,
  terms: {},
  notes: {},
};

describe('readShown', () => {
  it('reads what was written', () => {
    expect(readShown(JSON.stringify(good))).toEqual(good);
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['JSON of something else', '[]'],
    ['a value that is no text', JSON.stringify({ ...good, values: { a: 1 } })],
    ...['&', '|', '<', '>', '^', '"', '%', '!', '\n', '\u0000'].map(
      (character): [string, string | null] => [
        `a value with ${JSON.stringify(character)}`,
        JSON.stringify({ ...good, values: { ...good.values, b: `x${character}y` } }),
      ],
    ),
    ['a value that ends with a backslash', JSON.stringify({ ...good, values: { a: 'x:\\' } })],
  ])('shows the guide’s values for %s', (_, json) => {
    expect(readShown(json)).toBeUndefined();
  });
});
