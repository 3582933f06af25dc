/** Commands of generated programs. */

import fc, { type Arbitrary } from 'fast-check';
import { remembered, type Scope } from './scope';
import { expansion, text } from './text';
import { definedVariable, exitCode, files, keyword, otherVariables, values } from './words';

/** A command that stands on one line. */
export const command = remembered((scope): Arbitrary<string> => {
  const anyText = text(scope);
  const choices: { weight: number; arbitrary: Arbitrary<string> }[] = [
    {
      weight: 5,
      arbitrary: fc
        .tuple(keyword('echo'), fc.constantFrom(' ', ' ', '.', ':'), anyText)
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(keyword('rem'), fc.constantFrom('', ' x', ' 一覧表', ' a "b'))
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant('@echo '), anyText).map((parts) => parts.join('')),
    },
  ];
  const jumps = fc.constantFrom(...scope.labels, ...(scope.labels.length === 0 ? ['none'] : []));
  if (scope.labels.length > 0) {
    choices.push(
      {
        weight: 1,
        arbitrary: fc
          .tuple(keyword('goto'), fc.constantFrom(' ', ' :', '  '), jumps)
          .map((parts) => parts.join('')),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(keyword('call'), jumps, fc.constantFrom('', ' p', ' "p q" r', ' %1 s'))
          .map(([call, label, operands]) => `${call} :${label}${operands}`),
      },
    );
  }
  if (scope.mood === 'values') choices.push(...valueCommands(scope, anyText));
  else choices.push(...levelCommands);
  return fc.oneof(...choices);
});

function valueCommands(scope: Scope, anyText: Arbitrary<string>) {
  const value = fc.oneof(fc.constantFrom(...values), expansion);
  const setting = fc.oneof(
    fc.tuple(definedVariable, fc.constantFrom(...values), fc.array(value, { maxLength: 1 })),
    fc.tuple(
      fc.constantFrom(...otherVariables),
      fc.constant(''),
      fc.array(value, { maxLength: 2 }),
    ),
  );
  const choices = [
    {
      weight: 5,
      arbitrary: fc
        .tuple(keyword('set'), setting, fc.boolean())
        .map(([set, [name, first, others], quoted]) => {
          const assignment = `${name}=${first}${others.join('')}`;
          return quoted ? `${set} "${assignment}"` : `${set} ${assignment}`;
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(keyword('foo'), fc.constantFrom('', '.exe'), anyText)
        .map(([name, ending, operands]) => `${name}${ending} ${operands}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          keyword('echo'),
          anyText,
          fc.constantFrom('> ', '>', '>> '),
          fc.constantFrom(...files),
        )
        // A digit before the sign would be a handle.
        .map(([echo, what, sign, file]) => `${echo} ${what}_${sign}"${file}"`),
    },
    { weight: 1, arbitrary: keyword('shift') },
    { weight: 1, arbitrary: fc.oneof(keyword('setlocal'), keyword('endlocal')) },
    { weight: 1, arbitrary: fc.oneof(fc.constant('exit /b 0'), fc.constant('goto :EOF')) },
  ];
  if (scope.callsFile) {
    const operands = fc.constantFrom('', ' u', ' "u v" w', ' %1');
    choices.push({
      weight: 1,
      arbitrary: fc
        .tuple(
          keyword('call'),
          fc.constantFrom('other.bat', 'other', 'OTHER.BAT', '"other.bat"'),
          operands,
        )
        .map(([call, file, rest]) => `${call} ${file}${rest}`),
    });
  }
  return choices;
}

const levelCommands = [
  { weight: 4, arbitrary: exitCode.map((code) => `cmd /c exit ${code}`) },
  { weight: 1, arbitrary: fc.constant('nosuchprogram x') },
  {
    weight: 1,
    arbitrary: fc.oneof(
      exitCode.map((code) => `exit /b ${code}`),
      fc.constant('goto :EOF'),
    ),
  },
];
