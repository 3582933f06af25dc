import { endsLikeBackslash, inCp932 } from './cp932';

/** What is wrong with single characters of a value, whatever its type. Every finding names what to type instead. */

/** Characters that mean something to cmd.exe, to SQL, or to a registry or configuration file. */
const metacharacters = /[&|<>^"%!]/;
/**
 * Control characters, invisible ones that turn or join text, halves of characters, and what Unicode leaves to
 * its users or to the future.
 */
export const unseenCharacter = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Signs that stand for one of ASCII in other tables and fonts: yen, curly quotes, dashes. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u00a5', '\\'],
  ['\uffe5', '\\'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2212', '-'],
  ['\u30fc', '-'],
  ['\uff70', '-'],
  ['\u3002', '.'],
]);

export interface CharacterFinding {
  readonly reason: 'control' | 'metacharacter' | 'full-width' | 'form';
  /** A clause in Japanese. */
  readonly problem: string;
}

/** The first character that no type takes: control characters, halves of characters, metacharacters. */
export function refusedCharacter(text: string): CharacterFinding | undefined {
  const control = unseenCharacter.exec(text)?.[0];
  if (control !== undefined) {
    return {
      reason: 'control',
      problem: `見えない文字や制御文字(${codePoint(control)})は使えません`,
    };
  }
  const meta = metacharacters.exec(text)?.[0];
  if (meta !== undefined) {
    return {
      reason: 'metacharacter',
      problem: `記号「${meta}」は、バッチファイルで特別な意味を持つため使えません`,
    };
  }
  return undefined;
}

/**
 * The first character that is not ASCII, in a value that takes ASCII only. Where each has a counterpart in
 * ASCII, the text was typed full-width; otherwise it is Japanese.
 */
export function beyondAscii(text: string): CharacterFinding | undefined {
  const typedFullWidth = isAscii(inAscii(text));
  const character = [...text].find(
    (each) => !isAscii(each) && (typedFullWidth || !isAscii(inAscii(each))),
  );
  if (character === undefined) return undefined;
  const what = character === '\u3000' ? '全角の空白' : `「${character}」(${codePoint(character)})`;
  return typedFullWidth
    ? {
        reason: 'full-width',
        problem: `${what}は使えません${character === '\u3000' ? '' : `。半角の「${inAscii(character)}」を使ってください`}`,
      }
    : { reason: 'form', problem: `${what}は使えません` };
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}

/** The first character that words in Japanese do not take: outside CP932, or with a meaning, or full-width. */
export function beyondWords(text: string, pattern: RegExp): CharacterFinding | undefined {
  const character = [...text].find((each) => !pattern.test(each) || !inCp932(each));
  if (character === undefined) return undefined;
  const what = `「${character}」(${codePoint(character)})`;
  return isAscii(inHalfWidth(character)) && !isAscii(character)
    ? {
        reason: 'full-width',
        problem: `${what}は使えません。半角の「${inHalfWidth(character)}」を使ってください`,
      }
    : { reason: 'form', problem: `${what}は使えません` };
}

/**
 * The last character of words that stand in quotes, where a program that reads bytes would take the quote
 * behind it for a part of the text; undefined when it is harmless.
 */
export function riskBeforeQuote(text: string): string | undefined {
  const last = [...text].at(-1) ?? '';
  return endsLikeBackslash(last) ? last : undefined;
}

/** The same text with half-width letters and digits, and with the Japanese as it is. */
export function inHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5d\u3000]/g, (character) =>
    '（）：'.includes(character) ? character : character.normalize('NFKC'),
  );
}

/** The same text in ASCII, where each look-alike has a counterpart. */
export function inAscii(text: string): string {
  return [...text]
    .map((character) => lookAlikes.get(character) ?? character.normalize('NFKC'))
    .join('');
}

/** `U+00A5` */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
