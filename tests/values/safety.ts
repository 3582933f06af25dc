import { decodeCp932, encodeCp932 } from '../../src/encoding/cp932';
import type { ParameterType } from '../../src/values';

const allSigns = [
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
];

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
  const signs =
    type === 'message' ? ['&', '|', '<', '>', '^', '"', '%', '!', '\\', '\u00a5', '＝'] : allSigns;
  if (type === 'message' && /[Ａ-Ｚａ-ｚ]/.test(value)) return 'a full-width letter';
  for (const sign of signs) {
    if (value.includes(sign)) return `the sign ${sign}`;
  }
  if (value.endsWith('\\')) return 'a backslash at its end';
  if (value.trim() !== value || value === '') return 'a blank at an end, or nothing at all';
  if (value.length > 255) return 'more than 255 characters';
  if (type === 'message') {
    return lossIn(value) ?? (endsInBackslash(value) ? 'a byte 0x5C at its end' : undefined);
  }
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
  return lossIn(value) ?? (/^[ -~]*$/.test(value) ? undefined : 'more than ASCII');
}

function lossIn(value: string): string | undefined {
  try {
    return decodeCp932(encodeCp932(value, 'value')) === value ? undefined : 'a lossy character';
  } catch {
    return 'a character outside CP932';
  }
}

/** Its bytes decide, not its characters: it stands before a quote. */
function endsInBackslash(value: string): boolean {
  return encodeCp932(value, 'value').at(-1) === 0x5c;
}
