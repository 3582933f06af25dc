import { encodeCp932 } from '../../src/encoding/cp932';
import type { ParameterType } from '../../src/values';

/**
 * What an accepted value must be, said once more and without the validator's code: a second opinion for the
 * fuzz tests.
 *
 * @returns what is wrong with it; undefined when it is harmless
 */
export function harmIn(type: ParameterType, value: string): string | undefined {
  const control = [...value].find((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
  });
  if (control !== undefined) return 'a control character';
  for (const sign of [
    '&',
    '|',
    '<',
    '>',
    '^',
    '"',
    '%',
    '!',
    "'",
    '(',
    ')',
    ';',
    ',',
    '=',
    '@',
    '/',
    '*',
    '?',
    '`',
  ]) {
    if (value.includes(sign)) return `the sign ${sign}`;
  }
  if (value.endsWith('\\')) return 'a backslash at its end';
  if (value.trim() !== value || value === '') return 'a blank at an end, or nothing at all';
  if (value.length > 255) return 'more than 255 characters';
  for (const part of value.split('\\')) {
    const name = part.split('.')[0]?.toUpperCase() ?? '';
    if (['CON', 'PRN', 'AUX', 'NUL', 'CLOCK$', 'CONIN$', 'CONOUT$'].includes(name))
      return 'a device';
    if (
      (name.startsWith('COM') || name.startsWith('LPT')) &&
      name.length === 4 &&
      /\d$/.test(name)
    ) {
      return 'a device';
    }
  }
  try {
    const bytes = encodeCp932(value, type);
    if (bytes.length !== value.length || bytes.some((byte) => byte > 0x7e))
      return 'more than ASCII';
  } catch {
    return 'a character outside CP932';
  }
  return undefined;
}
