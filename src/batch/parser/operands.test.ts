import { describe, expect, it } from 'vitest';
import { parseOne, parseShapes } from '../test-support';

describe('GOTO', () => {
  it.each([
    ['goto a', 'a', false],
    ['GOTO :a', 'a', false],
    ['goto:a', 'a', false],
    ['goto a b', 'a', false],
    ['goto a:b', 'a', false],
    ['goto %A%x', '%A%x', false],
    ['goto :EOF', 'EOF', true],
    ['goto:eof x', 'eof', true],
    ['goto EOF', 'EOF', false],
    ['goto :EOFx', 'EOFx', false],
    ['goto', '', false],
    ['goto a>nul', 'a', false],
  ])('%s', (source, target, endOfFile) => {
    expect(parseOne(source)).toMatchObject({ kind: 'goto', target: { text: target }, endOfFile });
  });

  it('gives the target its place', () => {
    expect(parseOne('goto  :End')).toMatchObject({
      target: { range: { start: { column: 8 }, end: { column: 11 } } },
    });
  });
});

describe('SET', () => {
  it.each([
    ['set A=b', 'A', 'b'],
    ['SET  A=b c ', 'A', 'b c '],
    ['set A =b', 'A ', 'b'],
    ['set A=', 'A', ''],
    ['set A="b c"', 'A', '"b c"'],
    ['set "A=b c" d', 'A', 'b c'],
    ['set "A=b "c" d"', 'A', 'b "c" d'],
    ['set "A=b', 'A', 'b'],
    ['set "A="', 'A', ''],
    ['set "A=b&c"', 'A', 'b&c'],
    ['set A=b=c', 'A', 'b=c'],
    ['set A=%B%;%C%', 'A', '%B%;%C%'],
    ['set A=b^&c', 'A', 'b&c'],
    ['set %A%', '%A%', ''],
    ['set A%B%=c', 'A%B%', 'c'],
  ])('%j', (source, name, value) => {
    expect(parseOne(source)).toMatchObject({
      kind: 'set',
      name: { text: name },
      value: { text: value },
    });
  });

  it.each([
    'set',
    'set A',
    'set /a A=1',
    'set/p A=x',
    'set "=x"',
    'set ""',
    'set "',
    'set ,A=x',
    'set ;A=x',
    'set =x',
  ])('does not guess at %s', (source) => {
    expect(parseShapes(source).places).toEqual(['1:1 unsupported']);
  });
});

describe('ECHO', () => {
  it.each([
    ['echo', 'state', ''],
    ['echo  ', 'state', ' '],
    ['echo on', 'on', 'on'],
    ['ECHO OFF ', 'off', 'OFF '],
    ['echo a  b ', 'text', 'a  b '],
    ['echo  a', 'text', ' a'],
    ['echo.', 'text', ''],
    ['echo.a b', 'text', 'a b'],
    ['echo:a', 'text', 'a'],
    ['echo(', 'text', ''],
    ['echo,', 'text', ''],
    ['echo "a & b"', 'text', '"a & b"'],
    ['echo off a', 'text', 'off a'],
  ])('%j', (source, form, message) => {
    expect(parseOne(source)).toMatchObject({ kind: 'echo', form, message: { text: message } });
  });
});

describe('CALL', () => {
  it.each([
    ['call :sub a b', 'sub', ':sub a b'],
    ['call:sub', 'sub', ':sub'],
    ['CALL  :sub', 'sub', ':sub'],
    ['call a.bat "b c"', undefined, 'a.bat "b c"'],
    ['call %A% b', undefined, '%A% b'],
  ])('%s', (source, label, command) => {
    const statement = parseOne(source);
    expect(statement).toMatchObject({ kind: 'call', command: { text: command } });
    expect(statement.kind === 'call' && statement.label?.text).toBe(label);
  });

  it.each(['call', 'call :', 'call :EOF', 'call a ^"b', 'call a "b^c"'])(
    'does not guess at %s',
    (source) => {
      const escaped = source.includes('^"');
      expect(parseShapes(source).places).toEqual(escaped ? [] : ['1:1 unsupported']);
    },
  );
});

describe('EXIT', () => {
  it.each([
    ['exit', 'interpreter', undefined],
    ['exit 3', 'interpreter', '3'],
    ['exit /b', 'batch', undefined],
    ['EXIT /B 12 ', 'batch', '12'],
    ['exit/b -1', 'batch', '-1'],
    ['exit /b %A%', 'batch', '%A%'],
  ])('%s', (source, scope, code) => {
    const statement = parseOne(source);
    expect(statement).toMatchObject({ kind: 'exit', scope });
    expect(statement.kind === 'exit' && statement.code?.text).toBe(code);
  });

  it.each(['exit x', 'exit /b 0x10', 'exit 1 2', 'exit /c'])('does not guess at %s', (source) => {
    expect(parseShapes(source).places).toEqual(['1:1 unsupported']);
  });
});

describe('commands without operands', () => {
  it.each([
    ['shift', 'shift'],
    ['SETLOCAL ', 'setlocal'],
    ['endlocal & foo', undefined],
  ])('%s', (source, kind) => {
    const statement = parseOne(source);
    if (kind !== undefined) expect(statement.kind).toBe(kind);
    else expect(statement).toMatchObject({ left: { kind: 'endlocal' } });
  });

  it.each(['goto :', 'goto ::a', 'goto : a'])('does not guess at %s', (source) => {
    expect(parseShapes(source).places).toEqual(['1:1 unsupported']);
  });
});
