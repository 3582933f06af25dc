/** A stretch of a text in one kind of writing. */
export interface Stretch {
  readonly kind: 'japanese' | 'latin';
  readonly text: string;
  /** Place in the normalised text. */
  readonly start: number;
}

const pattern =
  /(?<japanese>[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]+)|[a-z0-9]+(?:[._-]+[a-z0-9]+)*/gu;

/** The stretches of a normalised text, in order; what is neither letter nor figure parts them. */
export function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: match.groups?.japanese === undefined ? 'latin' : 'japanese',
    text: match[0],
    start: match.index,
  }));
}
