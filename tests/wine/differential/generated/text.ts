/** Texts and expressions of generated programs. */

import fc, { type Arbitrary } from 'fast-check';
import type { Scope } from './scope';
import { definedVariable, variable, word } from './words';

/** `%…%` of a variable. */
export const expansion: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: variable.map((name) => `%${name}%`) },
  variable.map((name) => `%${name.toLowerCase()}%`),
  fc
    .tuple(definedVariable, fc.constantFrom('~0,1', '~1', '~-2', '~1,-1', '~0,-2', '~-3,2', '~2,9'))
    .map(([name, part]) => `%${name}:${part}%`),
  fc
    .tuple(
      definedVariable,
      fc.constantFrom('a=x', '表=裏', 'A=', 'ー=-', '*b=c', '\\=/', 'START=STOP'),
    )
    .map(([name, part]) => `%${name}:${part}%`),
);
export const argument = fc.constantFrom('%1', '%~1', '%2', '%~2', '%*', '%0');
export const levelText = fc.constantFrom('%ERRORLEVEL%', '%errorlevel%');

/** A text that ECHO writes and programs get; it begins with a plain word. */
export function text({ mood }: Scope): Arbitrary<string> {
  const part = fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 3, arbitrary: mood === 'values' ? expansion : levelText },
    argument,
    fc.constantFrom(
      '"b c"',
      '"a&b|c"',
      'a^&b',
      '^<x^>',
      'c^^d',
      '100%%',
      '"^"',
      '=',
      ';',
      '^)',
      '!',
    ),
  );
  return (
    fc
      .tuple(fc.constantFrom('t', '[', '-'), fc.array(part, { maxLength: 4 }), separator)
      .map(([first, parts, between]) => [first, ...parts].join(between))
      // Wine keeps an expression directly behind %~1 where there is no such argument.
      .map((made) => made.replace(/(%~[0-9])(?=%)/g, '$1.'))
  );
}

const separator = fc.constantFrom(' ', ' ', '  ', '', '.');
