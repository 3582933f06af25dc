/**
 * Programs made at random, by the grammar of the batch language:
 *
 *     program    = statement … , [ leave ] , { label, statement …, [ leave ] }
 *     statement  = command | if | block | sequence                 on a line, or over several
 *     command    = echo | set | goto | call | a program | rem | …
 *
 * They leave out what `divergences.ts` lists: of a generated program every difference counts. So they
 * come in two moods: `values` sets variables and never fails, `levels` makes ERRORLEVEL and sets nothing.
 */

import fc, { type Arbitrary } from 'fast-check';
import { plainCase, type DifferentialCase } from '../case';
import { deepest, type Lines, type Scope } from './scope';
import { statement } from './statement';
import { calledFile, exitCode, labels } from './words';

/** What ends the program before its labels, and each label. */
function leave({ mood }: Scope): Arbitrary<Lines> {
  const code = mood === 'levels' ? exitCode : fc.constant('0');
  return fc.oneof(
    { weight: 3, arbitrary: code.map((number) => [`exit /b ${number}`]) },
    { weight: 2, arbitrary: fc.constant(['goto :EOF']) },
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: mood === 'levels' ? 1 : 0, arbitrary: code.map((number) => [`exit ${number}`]) },
  );
}

/** Three rounds of something. */
function loop(scope: Scope): Arbitrary<Lines> {
  return fc
    .array(statement(scope), { minLength: 1, maxLength: 2 })
    .map((body) => [
      'set VN=',
      ':again',
      'set VN=%VN%x',
      ...body.flat(),
      'if not "%VN%"=="xxx" goto again',
    ]);
}

function body(scope: Scope): Arbitrary<Lines> {
  const comment = fc.constantFrom(':: 表 & | >', '::x', '', '   ').map((line): Lines => [line]);
  return fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: statement(scope) },
        { weight: 1, arbitrary: comment },
        {
          weight: scope.mood === 'values' ? 1 : 0,
          arbitrary: loop({ ...scope, depth: deepest - 1 }),
        },
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((statements) => statements.flat());
}

function lines(scope: Scope): Arbitrary<Lines> {
  const sections = scope.labels.map((name) =>
    fc
      .tuple(
        fc.constantFrom('', '', '  '),
        fc.constantFrom('', '', ' text', ' & no'),
        body(scope),
        leave(scope),
      )
      .map(([before, behind, inner, end]) => [`${before}:${name}${behind}`, ...inner, ...end]),
  );
  return fc
    .tuple(body(scope), leave(scope), ...sections)
    .map((parts) => (parts as readonly Lines[]).flat());
}

const program: Arbitrary<Omit<DifferentialCase, 'id'>> = fc
  .tuple(
    fc.constantFrom('values', 'values', 'levels'),
    fc.subarray([...labels], { maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('', 'START', '"p q" 表 x', 'a b c'),
    fc.constantFrom({ VA: 'a b', V_C: 'START' }, { VA: '表示aA', V_C: 'xx', VB: 'y z' }),
  )
  .chain(([mood, names, withFile, operands, preset]) => {
    const callsFile = withFile && mood === 'values';
    const scope: Scope = {
      mood: mood as Scope['mood'],
      labels: names,
      callsFile,
      inside: false,
      depth: 0,
    };
    const called: Arbitrary<Lines> = callsFile
      ? lines({ ...scope, labels: names.slice(0, 1), callsFile: false, depth: 1 })
      : fc.constant([]);
    return fc.tuple(lines(scope), called).map(([main, other]) => ({
      ...plainCase,
      lines: main,
      files: callsFile ? { [calledFile]: other } : {},
      arguments: operands,
      environment: mood === 'levels' ? {} : preset,
    }));
  });

/**
 * Makes programs; the same ones for the same seed.
 *
 * @param count how many
 */
export function generatedCases(count: number, seed: number): DifferentialCase[] {
  return fc
    .sample(program, { numRuns: count, seed })
    .map((made, index) => ({ id: `seed ${seed}/${index + 1}`, ...made }));
}
