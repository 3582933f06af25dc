import { expect, it } from 'vitest';
import { canEncode, trailByte } from '../../encoding/characters';
import { endsLikeBackslash, inCp932 } from './cp932';

it('has the same characters as the encoder, user-defined and control characters apart', () => {
  const differing: string[] = [];
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (/[\p{Co}\p{Cs}\p{Cc}]/u.test(character)) continue;
    if (inCp932(character) !== canEncode(character)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

it('knows the characters that the encoder ends with the byte of a backslash', () => {
  const differing: string[] = [];
  let found = 0;
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (/[\p{Co}\p{Cs}\p{Cc}]/u.test(character)) continue;
    if (endsLikeBackslash(character)) found += 1;
    if (endsLikeBackslash(character) !== (trailByte(character) === 0x5c)) {
      differing.push(code.toString(16));
    }
  }
  expect(differing).toEqual([]);
  expect(found).toBe(40);
});
