import { describe, expect, it } from 'vitest';
import { canEncode, trailByte } from './characters';
import { encodeCp932 } from './cp932';
import { readText, writeText } from './read-text';

const text = 'rem 起動処理\r\nexit\r\n';
const utf8 = new TextEncoder();

describe('readText', () => {
  it.each([
    ['CP932', encodeCp932(text, ''), { text, encoding: 'cp932', byteOrderMark: false }],
    ['UTF-8', utf8.encode(text), { text, encoding: 'utf-8', byteOrderMark: false }],
    [
      'UTF-8 with BOM',
      utf8.encode(`\ufeff${text}`),
      { text, encoding: 'utf-8', byteOrderMark: true },
    ],
    [
      'ASCII',
      utf8.encode('exit\r\n'),
      { text: 'exit\r\n', encoding: 'cp932', byteOrderMark: false },
    ],
    ['nothing', new Uint8Array(), { text: '', encoding: 'cp932', byteOrderMark: false }],
  ] as const)('tells %s', (_, bytes, expected) => {
    expect(readText(bytes)).toEqual(expected);
  });

  it.each([
    ['utf-16', new Uint8Array([0xff, 0xfe, 0x72, 0])],
    ['utf-16', new Uint8Array([0xfe, 0xff, 0, 0x72])],
    ['binary', new Uint8Array([0x4d, 0x5a, 0, 1])],
    ['neither', new Uint8Array([0x81, 0xff, 0xfe, 0xa0])],
  ])('refuses %s', (reason, bytes) => {
    expect(readText(bytes)).toBe(reason);
  });

  it('is undone by writeText', () => {
    for (const bytes of [encodeCp932(text, ''), utf8.encode(text), utf8.encode(`\ufeff${text}`)]) {
      const read = readText(bytes);
      if (typeof read === 'string') throw new Error(read);
      expect(writeText(read, read.text, '')).toEqual(bytes);
    }
  });
});

describe('characters', () => {
  it.each([
    ['ソ', true, 0x5c],
    ['ポ', true, 0x7c],
    ['A', true, undefined],
    ['タ', true, 0x5e],
    ['〜', false, undefined],
    ['\u00a5', false, undefined],
  ])('%s', (character, encodable, trail) => {
    expect(canEncode(character)).toBe(encodable);
    expect(trailByte(character)).toBe(trail);
  });
});
