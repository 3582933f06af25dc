/** The words that generated programs are made of. */

import fc, { type Arbitrary } from 'fast-check';

/** Label names; jumps go only to those that a program has. */
export const labels = ['one', 'two', 'ON_OTHER1', 'ON_OTHER2', '表示', 'ポート'] as const;
/** Variables that always have a value: an edit of an undefined one (`%NAME:~1%`) would reach the next `%`. */
export const definedVariables = ['VA', 'V_C'] as const;
/** Variables that come and go. */
export const otherVariables = ['VB', '変数'] as const;
export const variables = [...definedVariables, ...otherVariables] as const;
export const files = ['x.txt', 'y z.txt', '一覧.txt'] as const;
export const calledFile = 'other.bat';

/** Words whose CP932 bytes look like `\`, `|` and `^` stand among plain ones. */
export const words = [
  'a',
  'B',
  'START',
  'y:\\ap',
  '表示',
  'ソース',
  'ポート',
  'タイプ',
  '型',
  'ｶﾅ',
] as const;
export const values = [
  ...words,
  'a b',
  'x=y',
  'a;b,c',
  '"q"',
  'aAaA',
  ' lead',
  '表\\裏',
  'b ',
] as const;

/** A keyword in some case. */
export function keyword(word: string): Arbitrary<string> {
  return fc.constantFrom(
    word.toLowerCase(),
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
}

export const word = fc.constantFrom(...words);
export const variable = fc.constantFrom(...variables);
export const definedVariable = fc.constantFrom(...definedVariables);

export const exitCode = fc.constantFrom('0', '1', '2', '5', '255', '-1');
