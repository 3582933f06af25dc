import { describe, expect, it } from 'vitest';
import {
  decodeDownload,
  findByteFaults,
  findForbiddenCharacters,
  normalizeLineEnds,
} from './downloads';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('findByteFaults', () => {
  it.each([
    ['CP932 with CRLF', Buffer.from([0x95, 0x5c, 0x0d, 0x0a]), []],
    [
      'a BOM',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), latin('a\r\n')]),
      ['begins with a BOM'],
    ],
    ['LF', latin('a\nb\r\n'), ['has line ends other than CRLF']],
    ['CR', latin('a\rb\r\n'), ['has line ends other than CRLF']],
    ['no end', latin('a\r\nb'), ['does not end with CRLF']],
    ['UTF-8', Buffer.from('端末\r\n'), ['is UTF-8']],
    ['no characters', Buffer.from([0x81, 0x20]), ['is not CP932']],
    ['NUL', latin('a\0\r\n'), ['holds U+0000']],
  ])('%s', (_, bytes, faults) => {
    for (const fault of faults) expect(findByteFaults(bytes)).toContain(fault);
    if (faults.length === 0) expect(findByteFaults(bytes)).toEqual([]);
  });
});

it('decodes CP932, the yen sign of old fonts as a backslash', () => {
  expect(decodeDownload(Buffer.from([0x83, 0x5c, 0x5c, 0x87, 0x40]))).toBe('ソ\\①');
});

it('compares texts by lines alone', () => {
  expect(normalizeLineEnds('a\r\n\r\nb\r\n')).toBe('a\n\nb');
});

it('names forbidden characters once', () => {
  expect(findForbiddenCharacters('“a” ＝ ＡＡ ¥ a=1 ア')).toEqual([
    'U+201C',
    'U+201D',
    'U+FF1D',
    'U+FF21',
    'U+00A5',
  ]);
});
