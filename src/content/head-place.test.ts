import { describe, expect, it } from 'vitest';
import { headPlace } from './head-place';

const source = [
  '---',
  'id: a',
  'aliases:',
  '  - second',
  'related: [first]',
  '---',
  '',
  'related: no part of it',
].join('\n');

const lineOf = (key: string, value?: string) =>
  headPlace({ file: 'x', source, lineOffset: 0 }, key, value).start.line;

describe('headPlace', () => {
  it.each([
    ['id', undefined, 2],
    ['related', undefined, 5],
    ['related', 'first', 5],
    ['aliases', 'second', 4],
    ['aliases', 'elsewhere', 3],
    ['question', undefined, 1],
    ['question', 'second', 1],
  ])('%s %s stands on line %i', (key, value, line) => {
    expect(lineOf(key, value)).toBe(line);
  });

  it('gives the first line of a file without front matter', () => {
    expect(headPlace({ file: 'x', source: 'id: a', lineOffset: 0 }, 'id').start.line).toBe(1);
  });
});
