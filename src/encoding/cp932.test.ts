import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeCp932, encodeCp932 } from './cp932';

const hex = (text: string): string => Buffer.from(encodeCp932(text, 'x.bat')).toString('hex');

describe('encodeCp932', () => {
  it.each([
    ['ASCII, backslash included', 'y:\\nvwork', '793a5c6e76776f726b'],
    ['characters whose second byte is U+005C', 'ソ表能', '835c955c945c'],
    ['half-width kana', 'ｱﾝ', 'b1dd'],
    ['the wave dash as Microsoft maps it', '\uff5e', '8160'],
    ['the horizontal bar', '\u2015', '815c'],
    ['NEC special characters', '①㈱', '8740878a'],
    ['IBM extensions', '髙', 'fbfc'],
    ['a character that NEC and IBM both have, once', '∵', '81e6'],
    ['line ends as they are', 'a\r\nb\n', '610d0a620a'],
    ['nothing', '', ''],
  ])('writes %s', (_, text, expected) => {
    expect(hex(text)).toBe(expected);
    expect(decodeCp932(encodeCp932(text, 'x.bat'))).toBe(text);
  });

  // Node maps three control codes (1A, 1C, 7F) and U+0080 as IBM does; they are no text.
  it('reads and writes every character of code page 932 that Node knows, as Node does', () => {
    const node = new TextDecoder('shift_jis', { fatal: true });
    let characters = 0;
    for (let code = 0; code <= 0xffff; code += 1) {
      const bytes = code < 0x100 ? [code] : [code >> 8, code & 0xff];
      let expected: string;
      try {
        expected = node.decode(new Uint8Array(bytes));
      } catch {
        continue;
      }
      if (!/^[^\p{Cc}\p{Co}]$/u.test(expected)) continue;
      expect(decodeCp932(new Uint8Array(bytes)), code.toString(16)).toBe(expected);
      expect(encodeCp932(expected, 'x')).toHaveLength(bytes.length);
      characters += 1;
    }
    // 95 of ASCII, 63 of half-width kana, 7,724 of two bytes (398 of them have two codes).
    expect(characters).toBe(7882);
  });

  it('writes every character as iconv-lite does, an independent encoder', () => {
    const differing: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const theirs = iconv.encode(character, 'cp932');
      if (iconv.decode(theirs, 'cp932') !== character) continue;
      if (!theirs.equals(encodeCp932(character, 'x'))) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('keeps the user-defined characters of Windows', () => {
    expect(hex('\ue000\ue757')).toBe('f040f9fc');
    expect(decodeCp932(new Uint8Array([0xf0, 0x40, 0xf9, 0xfc]))).toBe('\ue000\ue757');
  });

  it.each([
    ['\u00a5', 'U+00A5 (\u00a5)', 'write U+005C (\\) in paths'],
    ['\u301c', 'U+301C (\u301c)', 'write U+FF5E (\uff5e)'],
    ['\u2014', 'U+2014 (\u2014)', 'write U+2015 (\u2015)'],
    ['\u2212', 'U+2212 (\u2212)', 'write U+FF0D (\uff0d)'],
    ['\u203e', 'U+203E (\u203e)', 'write U+007E (~)'],
    ['\u{1f600}', 'U+1F600 (\u{1f600})', 'characters of Windows code page 932'],
    ['\u{20bb7}', 'U+20BB7 (\u{20bb7})', 'characters of Windows code page 932'],
    ['\ud800', 'U+D800', 'characters of Windows code page 932'],
    ['\ufeff', 'U+FEFF', 'characters of Windows code page 932'],
  ])('refuses %j, and says what to write', (character, name, hint) => {
    const encode = (): Uint8Array => encodeCp932(`rem\r\n①ソ${character}b`, 'a/start.bat');
    expect(encode).toThrow(`a/start.bat:2:3: CP932 cannot hold ${name}`);
    expect(encode).toThrow(`Hint: ${hint.startsWith('write') ? hint : `say it with ${hint}`}`);
  });

  it('counts lines by LF, CRLF and CR alike', () => {
    expect(() => encodeCp932('a\nb\r\nc\rde\u00a5', 'x')).toThrow(/^x:4:3: /);
  });
});

describe('decodeCp932', () => {
  it('reads 0x5C as a backslash and 0x7E as a tilde', () => {
    expect(decodeCp932(new Uint8Array([0x5c, 0x7e]))).toBe('\\~');
  });

  it('marks what is no character', () => {
    expect(decodeCp932(new Uint8Array([0x61, 0xff, 0x62]))).toBe('a\ufffdb');
    expect(decodeCp932(new Uint8Array([0x61, 0x81]))).toBe('a\ufffd');
    expect(decodeCp932(new Uint8Array([0x81, 0x0a, 0x41]))).toBe('\ufffd\nA');
  });
});
