import { describe, expect, it } from 'vitest';
import { isStacked } from './is-stacked';

const cell = (text: string) => [{ pieces: [{ text }] }];

describe('isStacked', () => {
  it.each([
    ['two columns, however long', ['a', 'b'], 'x'.repeat(200), false],
    ['three short columns', ['a', 'b', 'c'], 'id_Base', false],
    ['three columns with a sentence', ['a', 'b', 'c'], '文'.repeat(31), true],
    ['four columns', ['a', 'b', 'c', 'd'], 'x', true],
  ])('%s', (_, columns, text, expected) => {
    expect(isStacked({ columns, rows: [columns.map(() => cell(text))] })).toBe(expected);
  });
});
