import { describe, expect, it } from 'vitest';
import { mergeTokens } from './merge-tokens';

const plain = (text: string) => ({ text, kind: undefined });

describe('mergeTokens', () => {
  it('lets a role win over the grammar where it means a kind', () => {
    const segments = [
      { text: 'rem', role: 'comment' },
      { text: ' x', role: 'plain' },
    ] as const;
    const tokens = [{ text: 'rem x', kind: 'keyword' }] as const;
    expect(mergeTokens(segments, tokens)).toEqual([
      { text: 'rem', kind: 'comment' },
      { text: ' x', kind: 'keyword' },
    ]);
  });

  it('cuts a token at the border of a segment', () => {
    const segments = [
      { text: 'a', role: 'command' },
      { text: 'bc', role: 'argument' },
      { text: 'd', role: 'label' },
    ] as const;
    expect(mergeTokens(segments, [plain('ab'), { text: 'cd', kind: 'string' }])).toEqual([
      { text: 'a', kind: 'command' },
      plain('b'),
      { text: 'c', kind: 'string' },
      { text: 'd', kind: 'label' },
    ]);
  });

  it('joins neighbours of one kind', () => {
    const segments = [
      { text: '"', role: 'message' },
      { text: 'a', role: 'message' },
      { text: ' ', role: 'space' },
      { text: 'b', role: 'argument' },
    ] as const;
    expect(mergeTokens(segments, [plain('"a'), plain(' b')])).toEqual([
      { text: '"a', kind: 'message' },
      plain(' b'),
    ]);
  });

  it("keeps a parameter's value in one piece, apart from its neighbours, empty or not", () => {
    const segments = [
      { text: 'y:\\1', role: 'argument', param: 'p/a' },
      { text: '\\b', role: 'argument' },
      { text: '', role: 'argument', param: 'p/c' },
    ] as const;
    const tokens = [plain('y:\\'), { text: '1', kind: 'constant' }, plain('\\b')] as const;
    expect(mergeTokens(segments, tokens)).toEqual([
      { text: 'y:\\1', kind: undefined, param: 'p/a' },
      plain('\\b'),
      { text: '', kind: undefined, param: 'p/c' },
    ]);
  });

  it('gives blanks no kind', () => {
    const segments = [
      { text: 'net', role: 'argument' },
      { text: ' ', role: 'space' },
      { text: 'start', role: 'argument' },
    ] as const;
    expect(mergeTokens(segments, [{ text: 'net start', kind: 'keyword' }])).toEqual([
      { text: 'net', kind: 'keyword' },
      plain(' '),
      { text: 'start', kind: 'keyword' },
    ]);
  });

  it('never drops text silently', () => {
    expect(() => mergeTokens([{ text: 'abc', role: 'plain' }], [plain('ab')])).toThrow(
      'the tokens of a line end 1 characters before its segments',
    );
  });
});
