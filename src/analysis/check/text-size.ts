import type { DecodedText } from '../../encoding/read-text';

/**
 * How many bytes a text takes in a file of its encoding, byte order mark left out. What CP932 cannot hold
 * counts two for each half of a character.
 */
export function textSize({ text, encoding }: Pick<DecodedText, 'text' | 'encoding'>): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  let size = 0;
  // By code unit: this runs at every keystroke, and encoding a megabyte takes longer than typing may.
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isOneByte = unit < 0x80 || (unit >= firstHalfWidth && unit <= lastHalfWidth);
    size += isOneByte ? 1 : 2;
  }
  return size;
}

const firstHalfWidth = 0xff61;
const lastHalfWidth = 0xff9f;
