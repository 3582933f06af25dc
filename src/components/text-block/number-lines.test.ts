import { describe, expect, it } from 'vitest';
import { numberLines } from './number-lines';

describe('numberLines', () => {
  it('numbers each line from the first, and only lines', () => {
    const html =
      '<span class="line">a</span>\n<span class="line inserted"><span class="tok-x">b</span></span>';
    expect(numberLines(html, 41)).toBe(
      '<span data-line="41" class="line">a</span>\n' +
        '<span data-line="42" class="line inserted"><span class="tok-x">b</span></span>',
    );
  });

  it('leaves numbers that the build wrote, and names that only begin alike', () => {
    const html = '<span class="line" data-line="7">a</span>\n<span class="lines">b</span>';
    expect(numberLines(html, 1)).toBe(html);
  });
});
