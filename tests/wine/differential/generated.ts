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
import { plainCase, type DifferentialCase } from './case';

type Lines = readonly string[];

/** Label names; jumps go only to those that a program has. */
const labels = ['one', 'two', 'ON_OTHER1', 'ON_OTHER2', '表示', 'ポート'] as const;
/** Variables that always have a value: an edit of an undefined one (`%NAME:~1%`) would reach the next `%`. */
const definedVariables = ['VA', 'V_C'] as const;
/** Variables that come and go. */
const otherVariables = ['VB', '変数'] as const;
const variables = [...definedVariables, ...otherVariables] as const;
const files = ['x.txt', 'y z.txt', '一覧.txt'] as const;
const calledFile = 'other.bat';

/** Words whose CP932 bytes look like `\`, `|` and `^` stand among plain ones. */
const words = [
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
const values = [...words, 'a b', 'x=y', 'a;b,c', '"q"', 'aAaA', ' lead', '表\\裏', 'b '] as const;

/** How deep statements stand in each other. */
const deepest = 3;

/** What a program can refer to. */
interface Scope {
  readonly mood: 'values' | 'levels';
  readonly labels: readonly string[];
  readonly callsFile: boolean;
  /** Inside of parentheses. */
  readonly inside: boolean;
  readonly depth: number;
}

/** A keyword in some case. */
function keyword(word: string): Arbitrary<string> {
  return fc.constantFrom(
    word.toLowerCase(),
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
}

const word = fc.constantFrom(...words);
const variable = fc.constantFrom(...variables);
const definedVariable = fc.constantFrom(...definedVariables);

/** `%…%` of a variable. */
const expansion: Arbitrary<string> = fc.oneof(
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
const argument = fc.constantFrom('%1', '%~1', '%2', '%~2', '%*', '%0');
const levelText = fc.constantFrom('%ERRORLEVEL%', '%errorlevel%');

/** A text that ECHO writes and programs get; it begins with a plain word. */
function text({ mood }: Scope): Arbitrary<string> {
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
  return fc
    .tuple(fc.constantFrom('t', '[', '-'), fc.array(part, { maxLength: 4 }), separator)
    .map(([first, parts, between]) => [first, ...parts].join(between));
}

const separator = fc.constantFrom(' ', ' ', '  ', '', '.');

function condition(scope: Scope): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '', '/i ', '/I '), plainCondition(scope))
    .map(([ignoreCase, what]) => `${/==/.test(what) ? ignoreCase : ''}${what}`);
}

/** `[ "NOT" ] …` */
function plainCondition({ mood }: Scope): Arbitrary<string> {
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

/** Keeps what a function makes of a scope: the grammar asks for the same parts again and again. */
function remembered<T>(make: (scope: Scope) => T): (scope: Scope) => T {
  const made = new Map<string, T>();
  return (scope) => {
    const key = JSON.stringify(scope);
    const known = made.get(key) ?? make(scope);
    made.set(key, known);
    return known;
  };
}

/** A command that stands on one line. */
const command = remembered((scope): Arbitrary<string> => {
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

const exitCode = fc.constantFrom('0', '1', '2', '5', '255', '-1');
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
const statement = remembered((scope): Arbitrary<Lines> => {
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
