/** Frequencies and lengths are kept roughly: ranking needs no more, and the index is a tenth smaller. */

const frequencies = [1, 2, 4];

/** The level of a frequency from 1: once, two or three times, more often. */
export function frequencyLevel(frequency: number): number {
  return frequency >= 4 ? 2 : frequency >= 2 ? 1 : 0;
}

export function frequencyOf(level: number): number {
  return frequencies[level] ?? 1;
}

/** The level of a length: a tenth more or less is the same. */
export function lengthLevel(length: number): number {
  return Math.round(4 * Math.log2(1 + length));
}

export function lengthOf(level: number): number {
  return 2 ** (level / 4) - 1;
}
