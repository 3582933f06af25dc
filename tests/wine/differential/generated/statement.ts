/** Statements of generated programs: commands, IF, blocks and sequences. */

import fc, { type Arbitrary } from 'fast-check';
import { command } from './command';
import { condition, plainCondition } from './condition';
import { deepest, type Lines, remembered, type Scope } from './scope';
import { keyword } from './words';

/** Sequences whose right sides run: Wine runs them in any case, also behind a false IF. */
const sequence = fc
  .constantFrom(
    'cmd /c exit 0 && echo and',
    'echo x&&echo and',
    'cmd /c exit 5 || echo or',
    'cmd /c exit 1||echo or',
  )
  .map((line): Lines => [line]);

/** A statement, on as many lines as it takes. */
export const statement = remembered((scope): Arbitrary<Lines> => {
  const single = command(scope).map((line): Lines => [line]);
  if (scope.depth >= deepest) return single;
  const deeper = { ...scope, depth: scope.depth + 1 };
  return fc.oneof(
    { weight: 6, arbitrary: single },
    { weight: 1, arbitrary: fc.tuple(command(scope), command(scope)).map(joined) },
    { weight: 2, arbitrary: oneLineIf(deeper) },
    { weight: 2, arbitrary: blockIf(deeper) },
    {
      weight: 1,
      // Inside of a block Wine takes one behind an IF for a part of that.
      arbitrary: block(deeper).map((lines) => (scope.inside ? ['echo t', ...lines] : lines)),
    },
    ...(scope.mood === 'levels' ? [{ weight: 1, arbitrary: sequence }] : []),
  );
});

function joined([left, right]: readonly [string, string]): Lines {
  // REM takes all that follows.
  return /^@?rem/i.test(left) ? [left, right] : [`${left}& ${right}`];
}

function oneLineIf(scope: Scope): Arbitrary<Lines> {
  return (
    fc
      // The second without /I: Wine takes that of the first.
      .tuple(keyword('if'), condition(scope), command(scope), fc.option(plainCondition(scope)))
      .map(([word_, first, then, second]) => [
        second === null
          ? `${word_} ${first} ${then}`
          : `${word_} ${first} ${word_} ${second} ${then}`,
      ])
  );
}

const block = remembered((scope): Arbitrary<Lines> => {
  const inside = { ...scope, inside: true };
  const body = fc
    .array(statement(inside), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flat());
  return fc.oneof(
    { weight: 3, arbitrary: body.map((lines) => ['(', ...indented(lines), ')']) },
    // On one line a comment would take the parenthesis.
    {
      weight: 1,
      arbitrary: command(inside)
        .filter((line) => !/^@?rem/i.test(line))
        .map((line) => [`(${line})`]),
    },
  );
});

function blockIf(scope: Scope): Arbitrary<Lines> {
  return fc
    .tuple(
      keyword('if'),
      condition(scope),
      block(scope),
      fc.option(
        fc.oneof(
          block(scope),
          command(scope).map((line): Lines => [line]),
          blockIfEnd(scope),
        ),
      ),
      keyword('else'),
    )
    .map(([word_, when, then, otherwise, else_]) => {
      const [first = '', ...rest] = then;
      const lines = [`${word_} ${when} ${first}`, ...rest];
      if (otherwise === null) return lines;
      const [next = '', ...others] = otherwise;
      return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${else_} ${next}`, ...others];
    });
}

/** `if … ( … )` behind ELSE. */
function blockIfEnd(scope: Scope): Arbitrary<Lines> {
  return fc
    .tuple(condition(scope), block(scope))
    .map(([when, [first = '', ...rest]]) => [`if ${when} ${first}`, ...rest]);
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}
