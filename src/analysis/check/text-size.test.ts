import { expect, it } from 'vitest';
import { encodeCp932 } from '../../encoding/cp932';
import { textSize } from './text-size';

const texts = ['', 'exit\r\n', 'ARMLOG "起動中です"', 'ｻｰﾊﾞ｡ﾟ', '髙﨑①～ソ'];

it.each(texts)('counts the bytes of %j as they stand in a file', (text) => {
  expect(textSize({ text, encoding: 'cp932' })).toBe(encodeCp932(text, '').length);
  expect(textSize({ text, encoding: 'utf-8' })).toBe(Buffer.byteLength(text));
});

it('counts a character that CP932 cannot hold, too', () => {
  expect(textSize({ text: 'a\u{1f600}', encoding: 'cp932' })).toBe(5);
});
