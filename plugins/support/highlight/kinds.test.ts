import { describe, expect, it } from 'vitest';
import { kindOfColor } from './kinds';

describe('kindOfColor', () => {
  it.each([
    ['var(--shiki-token-keyword)', 'keyword'],
    ['var(--shiki-token-string-expression)', 'string'],
    ['var(--shiki-foreground)', undefined],
    ['var(--shiki-token-unknown)', undefined],
    [undefined, undefined],
  ])('%s: %s', (color, kind) => {
    expect(kindOfColor(color)).toBe(kind);
  });
});
