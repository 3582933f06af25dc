import { describe, expect, it } from 'vitest';
import { indexTerms } from './index-terms';
import { findMarks, markPieces } from './marks';

const marked = (text: string, query: string): string[] =>
  findMarks(text, indexTerms(query)).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it.each([
    ['another spelling', 'フェイルオーバー中です', 'フェールオーバ', ['フェイルオーバー']],
    ['half-width kana', 'ｻｰﾊﾞを停止', 'サーバ', ['ｻｰﾊﾞ']],
    ['okurigana', '切り替えパーティション', '切替パーティション', ['切り替えパーティション']],
    ['the case of letters', 'ARMLoad を呼ぶ', 'armload', ['ARMLoad']],
    ['a kanji alone only without better', '監視を止めます', '停止、止まる', ['止']],
    ['a particle only without better', '監視を止めたのに動きます', '監視しているのに', ['監視']],
    ['no piece of a word', 'シェルのフェイルオーバー', 'フェールオーバ', ['フェイルオーバー']],
    ['no piece of a word by itself either', 'オンラインシェル', 'フェールオーバ', []],
    ['a short word stands alone', 'software の so', 'so', ['so']],
  ])('%s', (_case, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('loses nothing of the text', () => {
    const text = '<b>監視</b>を休止する';
    const pieces = markPieces(text, indexTerms('監視'));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces).toContainEqual({ text: '監視', isMarked: true });
  });
});
