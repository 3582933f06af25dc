import { encodeCp932 } from './cp932';

const known = new Map<string, Uint8Array | undefined>();

/** The bytes of one character in CP932; undefined when CP932 cannot hold it. Remembered: texts repeat. */
function bytesOf(character: string): Uint8Array | undefined {
  if (!known.has(character)) {
    let bytes: Uint8Array | undefined;
    try {
      bytes = encodeCp932(character, '');
    } catch {
      bytes = undefined;
    }
    known.set(character, bytes);
  }
  return known.get(character);
}

/** Whether CP932 can hold a character. */
export function canEncode(character: string): boolean {
  return bytesOf(character) !== undefined;
}

/** The second byte of a character in CP932; undefined for a character of one byte, or of none. */
export function trailByte(character: string): number | undefined {
  return bytesOf(character)?.[1];
}
