import { encodeCp932 } from '../encoding/cp932';
import { canEncode } from '../encoding/characters';

/** What CP932 writes otherwise: characters of other systems' tables for the same signs. */
const alike: Readonly<Record<string, string>> = {
  '\u2014': '\u2015',
  '\u2016': '\u2225',
  '\u2212': '\uff0d',
  '\u301c': '\uff5e',
  '\u00a0': ' ',
};

/**
 * Encodes sentences for people, CRLF behind every line. Unlike a script they may name characters that CP932
 * does not have, e.g. those that an erratum is about: such a one is told by its number.
 */
export function proseBytes(lines: readonly string[], file: string): Uint8Array {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return encodeCp932([...text].map(spelled).join(''), file);
}

function spelled(character: string): string {
  const known = alike[character] ?? character;
  if ([...known].every((each) => canEncode(each))) return known;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `(U+${code})`;
}
