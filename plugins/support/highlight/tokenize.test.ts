import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

describe('tokenize', () => {
  it('cuts a text once per language', async () => {
    const first = await tokenize('exit', 'bat');
    expect(first).toEqual([[{ text: 'exit', kind: 'keyword' }]]);
    expect(await tokenize('exit', 'bat')).toBe(first);
    expect(await tokenize('exit', 'text')).toEqual([[{ text: 'exit', kind: undefined }]]);
  });

  it('cuts long lines to their end', async () => {
    const line = 'IF "%A%" == "B" GOTO C & '.repeat(400);
    const [tokens = []] = await tokenize(line, 'bat');
    expect(tokens.map(({ text }) => text).join('')).toBe(line);
    expect(tokens.filter(({ kind }) => kind === 'string')).toHaveLength(800);
  });
});
