import { describe, expect, it } from 'vitest';
import { walkStatements } from '../ast';
import { messagesOf, parseOne, parseShapes } from '../test-support';
import { parse } from './parse';

describe('parse', () => {
  it('gives statements with their place and unexpanded text', () => {
    const source = '@echo off\r\n\r\n  GOTO %X%  \r\n:End here\r\nfoo "a b" > log\r\n';
    const { program, diagnostics } = parse(source, { file: 'start.bat' });
    expect(diagnostics).toEqual([]);
    expect(program.file).toBe('start.bat');
    expect(
      program.statements.map(({ kind, text, range: { start, end } }) => [
        kind,
        text,
        start.line,
        start.column,
        end.column,
      ]),
    ).toEqual([
      ['echo', '@echo off', 1, 1, 10],
      ['goto', 'GOTO %X%', 3, 3, 11],
      ['label', ':End here', 4, 1, 10],
      ['command', 'foo "a b" > log', 5, 1, 16],
    ]);
    for (const { text, range } of program.statements) {
      expect(source.slice(range.start.offset, range.end.offset)).toBe(text);
    }
  });

  it('takes LF like CR LF, except for offsets', () => {
    const lines = ['if "%A%"=="x" (', '  set B=1', ') else goto End', ':End'];
    const kinds = (text: string) =>
      [...walkStatements(parse(text, { file: 'a.bat' }).program.statements)].map(
        ({ kind, range }) => [kind, range.start.line, range.start.column],
      );
    expect(kinds(lines.join('\n'))).toEqual(kinds(lines.join('\r\n')));
    expect(kinds(lines.join('\n')).map(([kind]) => kind)).toEqual([
      'if',
      'block',
      'set',
      'goto',
      'label',
    ]);
  });

  it('lists labels and expressions with their places', () => {
    const { program } = parse(':a\r\n(\r\n  :b&c\r\nx %1\r\n)\r\n::no %2\r\n: c d\r\necho %%', {
      file: 'a.bat',
    });
    expect(program.labels.map(({ name, line, range }) => [name, line, range.start.column])).toEqual(
      [
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 7, 3],
      ],
    );
    expect(
      program.expressions.map(({ expression, range }) => [
        expression.kind,
        range.start.line,
        range.start.column,
        range.end.column,
      ]),
    ).toEqual([
      ['argument', 4, 3, 5],
      ['argument', 6, 6, 8],
      ['percent', 8, 6, 8],
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(parse('', { file: 'a.bat' })).toMatchObject({
      program: { statements: [], labels: [], expressions: [] },
      diagnostics: [],
    });
    expect(parseShapes('\r\n  \r\n,;=')).toEqual({ shapes: [], places: [] });
  });

  it('orders diagnostics by place', () => {
    expect(parseShapes('cd %~dp0 | x\nif a = b c\n)').places).toEqual([
      '1:1 unsupported',
      '1:4 unsupported',
      '2:6 syntax-error',
      '3:1 unmatched-parenthesis',
    ]);
  });

  it('says what, where and what next', () => {
    const { diagnostics } = parse('foo\r\nIF "%A%" = "B" GOTO X', { file: 'start.bat' });
    expect(messagesOf(diagnostics)).toBe(
      'start.bat:2:10: error [syntax-error] “=” is unexpected here; cmd.exe ends the batch file.\n' +
        '  Hint: Write == to compare two texts.',
    );
  });

  it.each([
    ['echo %~dp0', ['1:6 unsupported']],
    ['echo %DATE%', ['1:6 unsupported']],
    ['echo %A:=b%', ['1:6 syntax-error']],
    ['rem %~dp0 %DATE%', []],
    [':: %~dp0', []],
    ['rem %A:=b%', ['1:5 syntax-error']],
    ['foo & rem %~dp0', []],
    ['foo %~dp0 & rem %~dp0', ['1:5 unsupported']],
  ])('reports expressions of %s at %j', (source, places) => {
    expect(parseShapes(source).places).toEqual(places);
  });

  it('marks text that only a run can replace', () => {
    expect(parseOne('foo %A% b')).toMatchObject({
      kind: 'command',
      name: { text: 'foo', dynamic: false },
      arguments: { text: ' %A% b', dynamic: true },
    });
  });

  it('gives characters in an expression no meaning', () => {
    expect(parseOne('echo %A:&=|%')).toMatchObject({ message: { text: '%A:&=|%' } });
    expect(parseOne('if "%A:"==%"=="x" foo')).toMatchObject({ kind: 'if' });
  });
});
