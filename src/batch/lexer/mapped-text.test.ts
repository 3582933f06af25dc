import { describe, expect, it } from 'vitest';
import { MappedText } from './mapped-text';

function example(): MappedText {
  const builder = MappedText.builder(10);
  builder.add('a', 10, 11);
  builder.add('XYZ', 11, 14);
  builder.add('%', 14, 15, true);
  return builder.build();
}

describe('MappedText', () => {
  it('maps every character to its place in the source', () => {
    const text = example();
    expect([text.start, text.end, text.length, text.dynamic]).toEqual([10, 15, 5, true]);
    expect([0, 1, 3, 4].map((index) => [text.startOf(index), text.endOf(index)])).toEqual([
      [10, 11],
      [11, 14],
      [11, 14],
      [14, 15],
    ]);
  });

  it('shows unreplaced expressions as percent signs, and nothing beyond the end', () => {
    const builder = MappedText.builder(0);
    builder.add('a&', 0, 2, true);
    builder.add('&', 2, 3);
    const text = builder.build();
    expect([text.at(0), text.at(1), text.at(2), text.at(3)]).toEqual(['%', '%', '&', '']);
    expect([text.isOpaque(1), text.isOpaque(2), text.isOpaque(9)]).toEqual([true, false, false]);
    expect(text.findIndex((character) => character === '&')).toBe(2);
    expect(text.findIndex((character) => character === '&', 3)).toBe(3);
  });

  it('slices with places; an empty slice lies where it was cut', () => {
    const text = example();
    const slice = text.slice(1, 4);
    expect([slice.text, slice.start, slice.end, slice.dynamic]).toEqual(['XYZ', 11, 14, false]);
    expect([text.slice(0, 0).start, text.slice(4, 4).start, text.slice(5).end]).toEqual([
      10, 14, 15,
    ]);
    expect([MappedText.empty(7).start, MappedText.empty(7).end]).toEqual([7, 7]);
  });

  it('is not changed by a builder that goes on', () => {
    const builder = MappedText.builder(0);
    builder.add('a', 0, 1);
    const before = builder.build();
    builder.append(example());
    expect([before.text, before.end, before.dynamic]).toEqual(['a', 1, false]);
    expect([builder.length, builder.build().text]).toEqual([6, 'aaXYZ%']);
  });
});
