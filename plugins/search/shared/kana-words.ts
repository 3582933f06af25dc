import { normalize } from '../../../src/content/search/normalize';
import { japaneseTerms } from './japanese-terms';
import type { Vocabulary } from './vocabulary';

/** A word of hiragana by itself, as it stands in the field before the input method makes katakana of it. */
const hiraganaWord = /(?<![^\s])[ぁ-ゖー]{3,}(?![^\s])/g;

/** From a hiragana to its katakana. */
const toKatakana = 0x60;

/**
 * Writes words of hiragana in katakana where the index knows them so: ふぇいるおーばー, さーば.
 *
 * @param query as it was typed
 */
export function withKatakana(query: string, vocabulary: Vocabulary): string {
  return query.replace(hiraganaWord, (word) => {
    const katakana = word.replace(/[ぁ-ゖ]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + toKatakana),
    );
    const terms = japaneseTerms(normalize(katakana).text);
    return terms.length > 0 && terms.every(({ term }) => vocabulary.has(term)) ? katakana : word;
  });
}
