import { describe, expect, it } from 'vitest';
import { SourceText } from './source-text';

describe('SourceText', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb', ['a', 'b']],
    ['a\r\n\r\nb\n\nc', ['a', '', 'b', '', 'c']],
    ['a\rb', ['a\rb']],
    ['\n', ['']],
  ])('cuts %j into lines', (text, lines) => {
    expect(new SourceText(text).lines.map((line) => line.text)).toEqual(lines);
  });

  it('numbers lines from 1 and knows their offsets', () => {
    expect(new SourceText('ab\r\nc\nd').lines).toEqual([
      { number: 1, text: 'ab', offset: 0 },
      { number: 2, text: 'c', offset: 4 },
      { number: 3, text: 'd', offset: 6 },
    ]);
  });

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [7, 3, 2],
  ])('finds offset %i at line %i, column %i', (offset, line, column) => {
    expect(new SourceText('ab\r\nc\nd').positionAt(offset)).toEqual({ line, column, offset });
  });

  it('places offset 0 of an empty text', () => {
    expect(new SourceText('').rangeOf(0, 0)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    });
  });
});
