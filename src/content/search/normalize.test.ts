import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize';

describe('normalize', () => {
  it.each([
    ['フェイルオーバー', 'フェールオーバ', 'フェールオーバー', 'ﾌｪｲﾙｵｰﾊﾞｰ'],
    ['サーバ', 'サーバー', 'サーバー'.normalize('NFD')],
    ['ウィルス', 'ウイルス'],
    ['切替パーティション', '切り替えパーティション', '切替えパーティション'],
    ['インタフェース', 'インタフェイス'],
    ['アンインストール', 'アン・インストール'],
    ['ＡＲＭＬＯＡＤ', 'armload', 'ARMLOAD'],
    ['x:¥nvwork', 'X:\\NVWORK', 'ｘ：￥ＮＶＷＯＲＫ'],
    ['S0サーバ', 'SOサーバ'],
    ['ヴァージョン', 'バージョン'],
  ])('%s and its other spellings are one', (...spellings) => {
    expect(new Set(spellings.map((spelling) => normalize(spelling).text)).size).toBe(1);
  });

  it.each([
    ['S0 and a figure stay apart', 's01', 's01'],
    ['a hyphen in an identifier stays', 'imagepath-reg', 'imagepath-reg'],
    ['the particle between two words stays', '障害の時', '障害の時'],
  ])('%s', (_case, text, expected) => {
    expect(normalize(text).text).toBe(expected);
  });

  it('keeps okurigana for a word that is being typed', () => {
    expect(normalize('系の切り替え').text).toBe('系の切替え');
    expect(normalize('系の切り替え', true).text).toBe('系の切り替え');
  });

  it('tells where each character came from', () => {
    const original = 'Aフェイルｶﾞ株';
    const { text, from } = normalize(original);
    expect(text).toBe('aフエルガ株');
    expect(from.slice(0, -1).map((at) => original[at])).toEqual(['A', 'フ', 'ェ', 'ル', 'ｶ', '株']);
    expect(from.at(-1)).toBe(original.length);
  });

  it('takes any text, and keeps the places in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, from } = normalize(original);
        const isInOrder = from.every((place, at) => place >= (from[at - 1] ?? 0));
        return from.length === text.length + 1 && isInOrder;
      }),
    );
  });
});
