import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');
const pairs = new Map(
  Array.from(
    css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, mode: 'light' | 'dark'): string {
  const pair = pairs.get(name);
  if (pair === undefined) throw new Error(`tokens.css states no colour --${name}`);
  return pair[mode];
}

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tokens = [...pairs.keys()].filter((name) => /^code-(?!inserted)/.test(name));

/** What stands on what. */
const uses: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-2', 'accent', 'accent-strong', 'danger', 'warning', 'note', 'ok'].map(
    (text) => [text, 'paper'] as const,
  ),
  ...['ink', 'ink-2', 'accent'].map((text) => [text, 'panel'] as const),
  ...['danger', 'warning', 'note'].flatMap((name) =>
    [name, 'ink', 'ink-2', 'accent'].map((text) => [text, `${name}-soft`] as const),
  ),
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['ink', 'mark'],
  ...['code', 'code-inserted'].flatMap((ground) =>
    ['ink', 'ink-2', ...tokens].map((text) => [text, ground] as const),
  ),
];

describe.each(['light', 'dark'] as const)('colours, %s', (mode) => {
  it.each(uses)('%s on %s: text is read at 4.5:1', (text, ground) => {
    expect(contrast(colour(text, mode), colour(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'panel', 'code'])('edges of buttons on %s are seen at 3:1', (ground) => {
    expect(contrast(colour('line-strong', mode), colour(ground, mode))).toBeGreaterThanOrEqual(3);
  });
});

it('knows every kind of token', () => {
  expect(tokens.length).toBe(8);
});
