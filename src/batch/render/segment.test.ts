import { describe, expect, it } from 'vitest';
import { piecesText, segmentsOf } from './piece';
import { isInserted, lineText, renderedText, type RenderedLine } from './segment';

const inserted: RenderedLine = {
  segments: [
    { text: 'GOTO', role: 'keyword' },
    { text: ' A', role: 'label', inserted: true },
  ],
};
const empty: RenderedLine = { segments: [] };

describe('lines', () => {
  it('are the join of their segments', () => {
    expect(lineText(inserted)).toBe('GOTO A');
    expect(lineText(empty)).toBe('');
  });

  it.each(['\r\n', '\n'] as const)('all end with %j, the last one too', (end) => {
    expect(renderedText({ lines: [inserted, empty, inserted] }, end)).toBe(
      `GOTO A${end}${end}GOTO A${end}`,
    );
  });

  it('are inserted as soon as a part of them is', () => {
    expect(isInserted(inserted)).toBe(true);
    expect(isInserted(empty)).toBe(false);
    expect(isInserted({ segments: [{ text: 'x', role: 'plain' }] })).toBe(false);
  });
});

describe('pieces', () => {
  const pieces = [{ text: 'x:', param: 'p/drive' }, { text: '\\nvwork' }];

  it('keep the parameter that they come from', () => {
    expect(segmentsOf(pieces, 'argument')).toEqual([
      { text: 'x:', role: 'argument', param: 'p/drive' },
      { text: '\\nvwork', role: 'argument' },
    ]);
  });

  it('join to the text of the value', () => {
    expect(piecesText(pieces)).toBe('x:\\nvwork');
  });
});
