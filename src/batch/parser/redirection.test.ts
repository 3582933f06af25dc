import { describe, expect, it } from 'vitest';
import { parseOne, parseShapes } from '../test-support';

/** Redirections as text, and what is left of the command. */
function read(source: string) {
  const statement = parseOne(source);
  if (statement.kind !== 'command') throw new Error(statement.kind);
  return [
    statement.redirections
      .map(({ handle, operator, target }) => `${String(handle)}${operator}${target.text}`)
      .join(' '),
    `${statement.name.text}${statement.arguments.text}`,
  ];
}

describe('redirections', () => {
  it.each([
    ['foo > a', '1>a', 'foo '],
    ['foo>a', '1>a', 'foo'],
    ['foo >> a b', '1>>a', 'foo  b'],
    ['foo 2>a', '2>a', 'foo '],
    ['foo x2>a', '1>a', 'foo x2'],
    ['foo < a', '0<a', 'foo '],
    ['foo 2>&1', '2>&1', 'foo '],
    ['foo >&2', '1>&2', 'foo '],
    ['foo 0<&3', '0<&3', 'foo '],
    ['foo >& 2', '1>&2', 'foo '],
    ['foo > "a b" c', '1>"a b"', 'foo  c'],
    ['foo >a 2>&1', '1>a 2>&1', 'foo  '],
    ['>a foo b', '1>a', 'foo b'],
    ['>a 2>b foo c', '1>a 2>b', 'foo c'],
    ['>a foo > b', '1>a 1>b', 'foo '],
    ['@>a foo', '1>a', 'foo'],
    ['foo >%A%', '1>%A%', 'foo '],
    ['foo "a>b" c^>d', '', 'foo "a>b" c>d'],
    ['foo >nul&', '1>nul', 'foo '],
  ])('%s', (source, redirections, command) => {
    expect(read(source)).toEqual([redirections, command]);
  });

  it('gives them their place', () => {
    expect(parseOne('foo 2>> "a b"').redirections[0]?.range).toMatchObject({
      start: { column: 5 },
      end: { column: 14 },
    });
  });

  it.each([
    ['foo >', '1:6'],
    ['foo > & bar', '1:7'],
    ['foo >& bar', '1:8'],
    ['foo >>> a', '1:7'],
    ['foo << a', '1:6'],
    ['(foo >)', '1:7'],
  ])('reports %s', (source, place) => {
    expect(parseShapes(source).places).toEqual([`${place} syntax-error`]);
  });
});
