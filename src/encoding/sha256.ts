/**
 * SHA-256 (FIPS 180-4). Browsers offer it on secure origins only, and a knowledge base of a closed network
 * is often served by plain http.
 */

/** The first 32 bits of the fractional parts of roots of the first primes (4.2.2, 5.3.3). */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words: number[] = [];
  for (let candidate = 2; words.length < count; candidate += 1) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 1;
    if (divisor * divisor > candidate) words.push((root(candidate) % 1) * 2 ** 32);
  }
  return Uint32Array.from(words);
}

const constants = fractions(64, Math.cbrt);
const start = fractions(8, Math.sqrt);

/**
 * @param bytes any length
 * @returns the digest as 64 lower-case hexadecimal digits
 */
export function sha256(bytes: Uint8Array): string {
  const state = start.slice();
  const padded = pad(bytes);
  for (let block = 0; block < padded.byteLength; block += 64) addBlock(state, padded, block);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** A 1 bit, zeros, and the length in bits, up to a whole number of blocks (5.1.1). */
function pad(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: Uint32Array, block: DataView, offset: number): void {
  const words = new Uint32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = word(index - 15);
    const late = word(index - 2);
    words[index] =
      word(index - 16) +
      (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
      word(index - 7) +
      (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const first =
      h +
      (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (constants[index] ?? 0) +
      word(index);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index] ?? 0) + value;
  });
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
