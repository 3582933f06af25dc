import { describe, expect, it } from 'vitest';
import { checkBatchCharacters } from './batch-characters';

describe('checkBatchCharacters', () => {
  it.each([
    ['SET A\uff1d1', '2:6', 'U+FF1D (\uff1d)', 'write = instead'],
    ['rem \uff21\uff30', '2:5', 'U+FF21 (\uff21)', 'write A instead'],
    ['rem \uff5a', '2:5', 'U+FF5A (\uff5a)', 'write z instead'],
    ['ECHO \u201ca\u201d', '2:6', 'U+201C (\u201c)', 'write a straight quote (") instead'],
    ['ECHO a\u201d', '2:7', 'U+201D (\u201d)', 'write a straight quote (") instead'],
    ['ECHO \u2018a', '2:6', 'U+2018 (\u2018)', "write a straight quote (') instead"],
    ['ECHO a\u2019', '2:7', 'U+2019 (\u2019)', "write a straight quote (') instead"],
  ])('refuses %j', (line, place, name, hint) => {
    expect(() => checkBatchCharacters(`rem\r\n${line}\r\n`, 'a/b.bat')).toThrow(
      new RangeError(`a/b.bat:${place}: a batch file must not hold ${name}\n  Hint: ${hint}`),
    );
  });

  it('lets full-width signs, digits, kana and kanji stand in comments and messages', () => {
    expect(() =>
      checkBatchCharacters('rem （１）ポート＃「表」～￥\r\nARMBCAST /MSG "切替" /A\r\n', 'x'),
    ).not.toThrow();
  });
});
