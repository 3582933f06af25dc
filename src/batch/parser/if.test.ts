import { describe, expect, it } from 'vitest';
import { parseOne, parseShapes } from '../test-support';

describe('IF', () => {
  it.each([
    ['if a==b c', '==', 'a', 'b'],
    ['IF "%A%" == "x y" c', '==', '"%A%"', '"x y"'],
    ['if a ==b c', '==', 'a', 'b'],
    ['if a== b c', '==', 'a', 'b'],
    ['if a,==;b c', '==', 'a', 'b'],
    ['if "a=b"=="c" d', '==', '"a=b"', '"c"'],
    ['if a===b c', '==', 'a', 'b'],
    ['if (a)==(b) c', '==', '(a)', '(b)'],
    ['if %A% EQU 1 c', 'EQU', '%A%', '1'],
    ['if 1 neq 2 c', 'NEQ', '1', '2'],
    ['if 1 LSS 2 c', 'LSS', '1', '2'],
    ['if 1 leq 2 c', 'LEQ', '1', '2'],
    ['if 1 GTR 2 c', 'GTR', '1', '2'],
    ['if 1 geq 2 c', 'GEQ', '1', '2'],
    ['if a^=b==c d', '==', 'a=b', 'c'],
  ])('compares in %s', (source, operator, left, right) => {
    expect(parseOne(source)).toMatchObject({
      kind: 'if',
      ignoreCase: false,
      negated: false,
      condition: { kind: 'comparison', operator, left: { text: left }, right: { text: right } },
      then: { kind: 'command' },
      otherwise: undefined,
    });
  });

  it.each([
    ['if exist "a b" c', 'exist', '"a b"'],
    ['if DEFINED A c', 'defined', 'A'],
    ['if errorlevel 1 c', 'errorlevel', '1'],
    ['if ErrorLevel=1 c', 'errorlevel', '1'],
  ])('tests in %s', (source, kind, operand) => {
    expect(parseOne(source)).toMatchObject({
      condition: { kind, operand: { text: operand } },
      then: { kind: 'command', name: { text: 'c' } },
    });
  });

  it.each([
    ['if /i a==b c', true, false],
    ['if not a==b c', false, true],
    ['IF /I NOT exist a c', true, true],
  ])('reads the switches of %s', (source, ignoreCase, negated) => {
    expect(parseOne(source)).toMatchObject({ ignoreCase, negated });
  });

  it('gives the condition its place', () => {
    expect(parseOne('if not "a" == "b" goto c')).toMatchObject({
      condition: { range: { start: { column: 8 }, end: { column: 18 } } },
      then: { range: { start: { column: 19 }, end: { column: 25 } } },
    });
  });

  it.each([
    ['if', '1:3'],
    ['if a', '1:5'],
    ['if a b', '1:6'],
    ['if "%A%" = "B" c', '1:10'],
    ['if a=b c', '1:5'],
    ['if a==', '1:7'],
    ['if a==b', '1:8'],
    ['if a==b(', '1:9'],
    ['if a==b & c', '1:9'],
    ['if exist', '1:9'],
    ['if not', '1:7'],
    ['if a EQU', '1:9'],
    ['if a & b', '1:6'],
    ['if a==b else c & if', '1:20'],
  ])('reports %s as a syntax error', (source, place) => {
    expect(parseShapes(source).places).toEqual([`${place} syntax-error`]);
  });

  it('takes ELSE behind a plain command for an argument', () => {
    expect(parseOne('if a==b echo x else y')).toMatchObject({
      then: { message: { text: 'x else y' } },
      otherwise: undefined,
    });
  });

  it.each([
    ['if /?', '1:4'],
    ['if not /i a==b c', '1:8'],
    ['if not not a==b c', '1:8'],
    ['if /i /i a==b c', '1:7'],
    ['if cmdextversion 1 c', '1:4'],
    ['if errorlevel==1 c', '1:4'],
    ['if exist == a c', '1:4'],
    ['if not==a c', '1:4'],
    ['if a > b c', '1:6'],
    ['if a==>b c', '1:7'],
    ['if exist <b c', '1:10'],
  ])('does not guess at %s', (source, place) => {
    expect(parseShapes(source).places).toEqual([`${place} unsupported`]);
  });
});
