import {
  beyondAscii,
  beyondWords,
  inAscii,
  inHalfWidth,
  refusedCharacter,
  riskBeforeQuote,
} from './check/characters';
import { deviceNameIn } from './check/device-names';
import { typeRules } from './check/type-rules';
import type { Parameter } from './parameters';

/** Why a value is refused. */
export type RefusalReason =
  | 'empty'
  | 'length'
  | 'control'
  | 'metacharacter'
  | 'full-width'
  | 'trailing-backslash'
  | 'trail-byte'
  | 'blank'
  | 'device-name'
  | 'form';

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** For the reader, in Japanese: what is wrong, then what is allowed. */
  readonly message: string;
  /**
   * A value that the same parameter takes and that the reader may mean: the text in half-width letters, without
   * blanks at its ends, with a full stop behind words that need one. Absent where none of this helps. To be
   * offered, e.g. as a button; never put in by itself.
   */
  readonly suggestion?: string;
}

export type Verdict = { readonly ok: true } | Refusal;

const accepted: Verdict = { ok: true };

/** What of a parameter decides. */
export type Checked = Pick<Parameter, 'type' | 'default' | 'placeholder'>;

/**
 * Decides whether a reader's value may stand in place of the guide's. The rule of each type is an allow-list
 * (`definitions/schema/parameter-types.ts`); what does not fit is refused, never changed and never escaped.
 *
 * @param parameter the parameter; the guide's own value is always taken, also a word such as 仮想ホスト名
 * @param text the value as typed, blanks at its ends included
 */
export function checkValue(parameter: Checked, text: string): Verdict {
  if (text === parameter.default) return accepted;
  const finding = refusal(parameter, text);
  if (finding === undefined) return accepted;
  const [reason, problem] = finding;
  const { longest, words } = typeRules[parameter.type];
  const candidate = suggestionFor(text.slice(0, 2 * longest), words === true);
  const useful =
    candidate !== text && candidate !== '' && refusal(parameter, candidate) === undefined;
  return {
    ok: false,
    reason,
    message: `${problem}。${typeRules[parameter.type].allowed}。`,
    ...(useful && { suggestion: candidate }),
  };
}

/** What may be meant: the same in half-width letters, and words with a full stop where they need one. */
function suggestionFor(text: string, words: boolean): string {
  const candidate = (words ? inHalfWidth : inAscii)(text).trim();
  return words && riskBeforeQuote(candidate) !== undefined ? `${candidate}。` : candidate;
}

/** Whether {@link checkValue} takes a value, without a word to say. */
export function accepts(parameter: Checked, text: string): boolean {
  return text === parameter.default || refusal(parameter, text) === undefined;
}

type Finding = readonly [reason: RefusalReason, problem: string];

/** The most telling finding first: what the reader sees is what they can act on. */
function refusal(parameter: Checked, text: string): Finding | undefined {
  const { pattern, longest, refuse, words } = typeRules[parameter.type];
  if (text === '') return ['empty', '値がありません'];
  if (text.length > longest) return ['length', `${text.length}文字あり、長すぎます`];
  const character =
    refusedCharacter(text) ?? (words === true ? beyondWords(text, pattern) : beyondAscii(text));
  if (character !== undefined) return [character.reason, character.problem];
  if (text.endsWith('\\')) return ['trailing-backslash', '最後に\\は付けられません'];
  if (text !== text.trim()) return ['blank', '前か後に空白があります'];
  if (words === true) {
    const risk = riskBeforeQuote(text);
    return risk === undefined ? undefined : ['trail-byte', trailByteProblem(risk)];
  }
  if (text.includes(' ') && !parameter.default.includes(' ')) {
    return ['blank', '空白は使えません。出典のスクリプトは、空白のない値で書かれています'];
  }
  const device = deviceNameIn(text);
  if (device !== undefined) {
    return ['device-name', `「${device}」は、Windowsがデバイスの名前として使います`];
  }
  if (!pattern.test(text)) return ['form', '書き方が違います'];
  const special = refuse?.(text);
  return special === undefined ? undefined : ['form', special];
}

/** The rule trail-byte of the linter says the same of scripts. */
function trailByteProblem(character: string): string {
  return `最後の「${character}」は、シフトJIS(CP932)の2バイト目が\\と同じ(0x5C)で、スクリプトで直後に来る引用符を打ち消すことがあります。「${character}。」のように、後にほかの文字を付けてください`;
}
