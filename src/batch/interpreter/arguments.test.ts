import { describe, expect, it } from 'vitest';
import { splitBatchArguments, splitProgramArguments, withoutQuotes } from './arguments';

describe('splitBatchArguments', () => {
  it.each([
    ['', []],
    [' a b', ['a', 'b']],
    ['a,b;c=d\te', ['a', 'b', 'c', 'd', 'e']],
    ['"a, b" c', ['"a, b"', 'c']],
    ['a"b c"d', ['a"b c"d']],
    ['"open a', ['"open a']],
  ])('%j', (text, expected) => {
    expect(splitBatchArguments(text)).toEqual(expected);
  });
});

describe('splitProgramArguments', () => {
  it.each([
    ['', []],
    [' a  b\tc ', ['a', 'b', 'c']],
    ['/MSG "a b" /A', ['/MSG', 'a b', '/A']],
    ['a"b c"d', ['ab cd']],
    ['""', ['']],
    ['a,b=c', ['a,b=c']],
    ['C:\\dir\\ x', ['C:\\dir\\', 'x']],
    ['"C:\\dir\\" x', ['C:\\dir" x']],
    ['"C:\\dir\\\\" x', ['C:\\dir\\', 'x']],
    ['\\"a b\\"', ['"a', 'b"']],
    ['a\\\\\\"b', ['a\\"b']],
    ['"a ""b"" c"', ['a "b" c']],
    ['"open a', ['open a']],
  ])('%j', (text, expected) => {
    expect(splitProgramArguments(text)).toEqual(expected);
  });
});

describe('withoutQuotes', () => {
  it('takes all quotes away', () => {
    expect(withoutQuotes('"C:\\a b"\\c"')).toBe('C:\\a b\\c');
  });
});
