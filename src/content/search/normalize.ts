/** A text in its one spelling, and where each of its characters came from. */
export interface Normalized {
  readonly text: string;
  /** Index in the original of each UTF-16 unit of the text, and the original's length at the end. */
  readonly from: readonly number[];
}

/** Kana with its voicing mark (half-width, or decomposed as names on a Mac are) is one sign; everything else one of its own. */
const signs = /[\uff66-\uff9f][\uff9e\uff9f]?|[\s\S][\u3099\u309a]?/gu;

const kanji = /[\p{Script=Han}々]/u;
const katakana = /[ァ-ヺ]/u;
const kana = /[ぁ-ゖァ-ヺ]/u;
const longVowel = /[ー\-‐‑‒–—―−]/u;
/** Katakana that end in e: イ behind them only lengthens them (フェイル, フェール). */
const endsInE = /[エケセテネヘメレゲゼデベペ]/u;
/** The ends of stems inside a compound (切り替え, 立ち上げ). The particles are not among them. */
const okurigana = /[りきちみしいびぎえけげめせれ]/u;
const pairsOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((sign, at) => [sign, [...to][at] ?? sign]));
const large = pairsOf('ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨワカケ');
const voiced = pairsOf('ァィェォ', 'バビベボ');

/**
 * Makes spellings that mean the same one: full and half width, upper and lower case, ¥ and \, long vowels
 * (サーバー, サーバ), フェール and フェイル, small kana (ウィルス, ウイルス), dots between katakana, okurigana
 * inside a compound (切り替え, 切替), S0 with a nought for SO. Index and query both go through here.
 *
 * In: `フェイルオーバーＡＲＭ` Out: `フエルオバarm`
 *
 * @param keepsOkurigana for comparing with a word that is being typed: 切り is to be found in 切り替え
 */
export function normalize(original: string, keepsOkurigana = false): Normalized {
  const unified: string[] = [];
  const places: number[] = [];
  for (const match of original.matchAll(signs)) {
    for (const sign of match[0].normalize('NFKC').toLowerCase()) {
      unified.push(sign === '¥' ? '\\' : sign);
      places.push(match.index);
    }
  }
  let text = '';
  const from: number[] = [];
  let before = '';
  unified.forEach((sign, at) => {
    const one = fold(sign, {
      before,
      previous: unified[at - 1] ?? '',
      next: unified[at + 1] ?? '',
    });
    if (one === '' || (!keepsOkurigana && isInsideCompound(one, before, unified[at + 1]))) return;
    for (let unit = 0; unit < one.length; unit += 1) from.push(places[at] ?? 0);
    text += one;
    before = one;
  });
  from.push(original.length);
  return { text, from };
}

interface Surroundings {
  /** The last sign that was kept, in its one spelling. */
  readonly before: string;
  /** The neighbours as they were written. */
  readonly previous: string;
  readonly next: string;
}

function isInsideCompound(sign: string, before: string, next = ''): boolean {
  return okurigana.test(sign) && kanji.test(before) && (kanji.test(next) || katakana.test(next));
}

/** The sign in its one spelling; empty when it is left out. */
function fold(sign: string, { before, previous, next }: Surroundings): string {
  if (sign === 'ヴ') return voiced.has(next) ? '' : 'ブ';
  if (previous === 'ヴ' && voiced.has(sign)) return voiced.get(sign) ?? sign;
  if (longVowel.test(sign) && kana.test(previous)) return '';
  if (sign === '・' && katakana.test(before) && katakana.test(next)) return '';
  const one = large.get(sign) ?? sign;
  if (one === 'イ' && endsInE.test(before)) return '';
  if (sign === '0' && before === 's' && !/\d/.test(next)) return 'o';
  return one;
}
