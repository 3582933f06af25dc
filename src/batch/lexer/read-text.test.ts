import { describe, expect, it } from 'vitest';
import { CharacterStream } from './character-stream';
import { isDelimiter } from './characters';
import { keepLine } from './expand-line';
import { isRedirection, type ReadOptions, readText } from './read-text';
import { SourceText } from './source-text';

function streamOf(text: string): CharacterStream {
  const source = new SourceText(text);
  const lines = [...source.lines];
  const stream = new CharacterStream(
    {
      next() {
        const line = lines.shift();
        return line && keepLine(line);
      },
    },
    source,
  );
  stream.pullLine();
  return stream;
}

function read(text: string, options: Partial<ReadOptions> = {}) {
  const stream = streamOf(text);
  const { text: mapped, escaped, continued } = readText(stream, { insideBlock: false, ...options });
  return { text: mapped.text, next: stream.peek(), escaped, continued };
}

describe('readText', () => {
  it.each([
    ['a b', 'a b', '\n'],
    ['a b&c', 'a b', '&'],
    ['a|b', 'a', '|'],
    ['a>b', 'a', '>'],
    ['a 2>b', 'a ', '2'],
    ['a2>b', 'a2', '>'],
    ['2<b', '', '2'],
    ['a 22>b', 'a 22', '>'],
    ['"a&b|c>d"e', '"a&b|c>d"e', '\n'],
    ['"a&b', '"a&b', '\n'],
    ['a^&b', 'a&b', '\n'],
    ['a^^b', 'a^b', '\n'],
    ['"a^b"', '"a^b"', '\n'],
    ['^"a&b', '"a', '&'],
    ['a)b', 'a)b', '\n'],
    ['%A:&=x%', '%A:&=x%', '\n'],
    ['a^', 'a', '\n'],
    ['a^\nb', 'ab', '\n'],
    ['a^\n&b', 'a&b', '\n'],
    ['a^\n\nb', 'a', '\n'],
  ])('reads %j as %j up to %j', (text, expected, next) => {
    expect(read(text)).toMatchObject({ text: expected, next });
  });

  it('reports a caret before an empty line, whose line end belongs to the text', () => {
    const stream = streamOf('a^\n\nb');
    readText(stream, { insideBlock: false });
    expect(stream.problems).toEqual([
      {
        kind: 'unreadable',
        message: 'A caret at the end of a line before an empty line is not supported.',
        hint: 'Remove the caret, or the empty line.',
        start: 1,
        end: 2,
      },
    ]);
  });

  it('ends at a parenthesis inside a block', () => {
    expect(read('a)b', { insideBlock: true })).toMatchObject({ text: 'a', next: ')' });
    expect(read('a^)"b)"', { insideBlock: true })).toMatchObject({ text: 'a)"b)"', next: '\n' });
  });

  it('ends where it is told to, outside quotes', () => {
    expect(read('"a b"=c', { stops: isDelimiter })).toMatchObject({ text: '"a b"', next: '=' });
  });

  it.each([
    ['a', false, false],
    ['^a', true, false],
    ['a^\nb', true, true],
    ['a^\n', false, true],
  ])('tells of carets in %j', (text, escaped, continued) => {
    expect(read(text)).toMatchObject({ escaped, continued });
  });

  it('keeps the places of what it read', () => {
    const stream = streamOf('ab^&c');
    const { text } = readText(stream, { insideBlock: false });
    expect([text.startOf(2), text.endOf(2)]).toEqual([3, 4]);
  });
});

describe('isRedirection', () => {
  it.each([
    ['>a', 0, true],
    ['<a', 0, true],
    ['1>a', 0, true],
    ['1a', 0, false],
    ['x1>a', 1, false],
    ['x 1>a', 2, true],
    ['x,1>a', 2, true],
    ['(1>a', 1, true],
    ['a', 0, false],
  ])('in %j at %i: %j', (text, index, expected) => {
    const stream = streamOf(text);
    stream.index = index;
    expect(isRedirection(stream)).toBe(expected);
  });
});

describe('CharacterStream', () => {
  it('reads lines on demand and says when there is none', () => {
    const stream = streamOf('a\nb');
    stream.skipLine();
    expect([stream.peek(), stream.peek(1)]).toEqual(['\n', '']);
    expect(stream.pullLine()).toBe(true);
    expect(stream.peek(1)).toBe('b');
    expect(stream.pullLine()).toBe(false);
  });

  it('gives places across lines', () => {
    const stream = streamOf('ab\r\ncd');
    stream.pullLine();
    stream.index = 5;
    const { start, end } = stream.range(1);
    expect([start.line, start.column, end.line, end.column]).toEqual([1, 2, 2, 3]);
    expect(stream.range(4).start.offset).toBe(5);
    expect(stream.range(5, 5).start).toEqual(stream.range(5, 5).end);
  });

  it('knows the beginning of a line', () => {
    const stream = streamOf(' a\n ;b');
    stream.pullLine();
    const starts = [0, 1, 2, 3, 5, 6].map((index) => {
      stream.index = index;
      return stream.atLineStart;
    });
    expect(starts).toEqual([true, true, false, true, true, false]);
  });

  it('lets a comment drop the problems behind a place only', () => {
    const stream = streamOf('%~dp0 & %TIME%');
    stream.index = 8;
    stream.changeProblems(8, () => undefined);
    expect(stream.problems.map(({ start }) => start)).toEqual([0]);
    stream.changeProblems(0, (problem) => ({ ...problem, kind: 'syntax-error' }));
    expect(stream.problems.map(({ kind }) => kind)).toEqual(['syntax-error']);
  });
});
