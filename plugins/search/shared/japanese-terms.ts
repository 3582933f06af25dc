/** A term of Japanese. */
export interface JapaneseTerm {
  readonly term: string;
  /**
   * `pair`: two neighbouring signs that are no hiragana. `mixed`: a pair of a kanji and a katakana.
   * `hiragana`: a pair of hiragana. `kanji`: a kanji without another beside it. `link`: the two signs
   * around a particle, 「監視を休止」 and 「監視の休止」: 視休.
   */
  readonly kind: 'pair' | 'mixed' | 'hiragana' | 'kanji' | 'link';
  /** Place in its stretch. */
  readonly start: number;
  /** Length of the katakana word that a pair is cut from; 0 for others. */
  readonly word: number;
}

/** を, の, に; longer ones cost the index more than they find. */
const longestParticle = 1;

const hiragana = /\p{Script=Hiragana}/u;
const katakana = /\p{Script=Katakana}/u;

/**
 * Cuts Japanese into pairs of neighbouring signs, without a dictionary and without `Intl.Segmenter`: Node and
 * browsers must cut alike. Pairs of which one sign is hiragana lie across the end of a word or of a
 * stem and are left out; so that verbs are found in every form, a kanji alone is a term (届く, 届きます: 届).
 *
 * @param text a normalised stretch
 */
export function japaneseTerms(text: string): JapaneseTerm[] {
  const signs = [...text];
  const kinds = signs.map(writing);
  const words = katakanaWords(kinds);
  const terms: JapaneseTerm[] = [];
  let start = 0;
  signs.forEach((sign, at) => {
    const [before, own, next] = [kinds[at - 1], kinds[at], kinds[at + 1]];
    const second = signs[at + 1];
    if (second !== undefined && (own === 'hiragana') === (next === 'hiragana')) {
      const kind = own === 'hiragana' ? 'hiragana' : own === next ? 'pair' : 'mixed';
      const word = own === 'katakana' && next === 'katakana' ? (words[at] ?? 0) : 0;
      terms.push({ term: sign + second, kind, start, word });
    }
    const behind = at + 1 + particleLength(kinds, at + 1);
    const linked = signs[behind];
    if (own !== 'hiragana' && behind > at + 1 && linked !== undefined) {
      terms.push({ term: sign + linked, kind: 'link', start, word: 0 });
    }
    const isAlone = own === 'kanji' && before !== 'kanji' && next !== 'kanji';
    if (isAlone || signs.length === 1) terms.push({ term: sign, kind: 'kanji', start, word: 0 });
    start += sign.length;
  });
  return terms;
}

/** How many hiragana stand at a place, where they can be a particle; else 0. */
function particleLength(kinds: readonly string[], at: number): number {
  let length = 0;
  while (kinds[at + length] === 'hiragana') length += 1;
  return length <= longestParticle ? length : 0;
}

function writing(sign: string): 'hiragana' | 'katakana' | 'kanji' {
  if (hiragana.test(sign)) return 'hiragana';
  return katakana.test(sign) ? 'katakana' : 'kanji';
}

/** For each sign the length of the katakana word that it stands in. */
function katakanaWords(kinds: readonly string[]): number[] {
  const words = kinds.map(() => 0);
  for (let at = 0; at < kinds.length; at += 1) {
    let end = at;
    while (kinds[end] === 'katakana') end += 1;
    words.fill(end - at, at, end);
    if (end > at) at = end;
  }
  return words;
}
