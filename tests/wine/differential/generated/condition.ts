/** What IF asks in generated programs. */

import fc, { type Arbitrary } from 'fast-check';
import type { Scope } from './scope';
import { argument, expansion, levelText } from './text';
import { files, variable, word } from './words';

/** `[ "/I" ] [ "NOT" ] …` */
export function condition(scope: Scope): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '', '/i ', '/I '), plainCondition(scope))
    .map(([ignoreCase, what]) => `${/==/.test(what) ? ignoreCase : ''}${what}`);
}

/** `[ "NOT" ] …` */
export function plainCondition({ mood }: Scope): Arbitrary<string> {
  const not = fc.constantFrom('', '', 'not ', 'NOT ');
  const equals = fc.constantFrom('==', ' == ', '== ');
  const value = fc.constantFrom('a', 'START', '表示', 'aAaA', 'ソース', '', 'xx');
  const compared = mood === 'values' ? expansion : levelText;
  const number = fc.constantFrom('0', '1', '2', '5', '10', '-1', '0x10', '255');
  const order = fc
    .constantFrom('equ', 'NEQ', 'lss', 'LEQ', 'gtr', 'GEQ')
    .map((name) => ` ${name} `);
  const plain = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(compared, equals, value).map(([a, b, c]) => `"${a}"${b}"${c}"`),
    },
    fc
      .tuple(
        argument.filter((a) => a.startsWith('%~')),
        equals,
        value,
      )
      .map(([a, b, c]) => `"${a}"${b}"${c}"`),
    fc.tuple(word, equals, word).map(([a, b, c]) => `${a}${b}${c}`),
    fc.tuple(number, order, number).map((parts) => parts.join('')),
  );
  const moody =
    mood === 'values'
      ? fc.oneof(
          variable.map((name) => `defined ${name}`),
          fc.constantFrom(...files).map((name) => `exist "${name}"`),
        )
      : fc.oneof(
          fc.constantFrom('0', '1', '2', '5', '-1').map((level) => `errorlevel ${level}`),
          fc.tuple(levelText, order, number).map((parts) => parts.join('')),
        );
  return fc
    .tuple(not, fc.oneof({ weight: 2, arbitrary: plain }, moody))
    .map((parts) => parts.join(''));
}
