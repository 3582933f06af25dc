import { describe, expect, it } from 'vitest';
import {
  commandsOf,
  exitCodeFromArguments,
  messagesOf,
  outputOf,
  placesOf,
  runLines,
} from '../test-support';

const execute = exitCodeFromArguments;

describe('CALL of a label', () => {
  it.each([
    [
      'comes back at the end',
      ['call :a', 'echo back', 'goto :EOF', ':a', 'echo in'],
      ['in', 'back'],
    ],
    [
      'comes back at GOTO :EOF',
      ['call :a', 'echo back', 'goto :EOF', ':a', 'goto :EOF', 'echo no'],
      ['back'],
    ],
    [
      'comes back at EXIT /B',
      ['call :a', 'echo %ERRORLEVEL%', 'goto :EOF', ':a', 'exit /b 7'],
      ['7'],
    ],
    [
      'passes arguments',
      ['call :a x "y z"', 'goto :EOF', ':a', 'echo %0 %1 %2 %3 %*'],
      [':a x "y z"  x "y z"'],
    ],
    ['keeps the own arguments', ['call :a x', 'echo [%1]', 'goto :EOF', ':a', 'shift'], ['[]']],
    ['keeps variables', ['call :a', 'echo %X%', 'goto :EOF', ':a', 'set X=1'], ['1']],
    ['ends SETLOCAL', ['call :a', 'echo [%X%]', 'goto :EOF', ':a', 'setlocal', 'set X=1'], ['[]']],
    [
      'keeps ERRORLEVEL',
      ['fail 3', 'call :a', 'echo %ERRORLEVEL%', 'goto :EOF', ':a', 'echo in'],
      ['in', '3'],
    ],
    [
      'goes on with the line',
      ['call :a & echo back', 'goto :EOF', ':a', 'echo in'],
      ['in ', 'back'].map((text) => text.trim()),
    ],
    [
      'nests',
      ['call :a', 'goto :EOF', ':a', 'call :b', 'echo a', 'goto :EOF', ':b', 'echo b'],
      ['b', 'a'],
    ],
    [
      'finds labels above',
      ['goto start', ':a', 'echo in', 'goto :EOF', ':start', 'call :a'],
      ['in'],
    ],
    [
      'takes the label from a value',
      ['set L=:a', 'call %L% x', 'goto :EOF', ':a', 'echo %1'],
      ['x'],
    ],
    [
      'expands once more',
      ['set N=V', 'set V=1', 'call :a %%%N%%%', 'goto :EOF', ':a', 'echo %1'],
      ['1'],
    ],
    ['counts success for &&', ['call :a && echo yes', 'goto :EOF', ':a', 'exit /b 0'], ['yes']],
    [
      'reports what its last command does, where ERRORLEVEL does not say it',
      ['call :a', 'echo %ERRORLEVEL%', 'goto :EOF', ':a', 'rd 2'],
      ['2'],
    ],
    [
      'only the last command',
      ['call :a', 'echo %ERRORLEVEL%', 'goto :EOF', ':a', 'rd 2', 'echo a'],
      ['a', '0'],
    ],
    [
      'only at the end of the file',
      ['call :a', 'echo %ERRORLEVEL%', 'goto :EOF', ':a', 'rd 2', 'goto :EOF'],
      ['0'],
    ],
    ['counts failure for ||', ['call :a || echo no', 'goto :EOF', ':a', 'exit /b 1'], ['no']],
  ])('%s', (_, lines, output) => {
    const result = runLines(lines, { execute });
    expect(outputOf(result)).toEqual(output);
    expect(result.outcome).toBe('end');
  });

  it('goes on without the label, with ERRORLEVEL 1 and a warning', () => {
    const result = runLines(['call :none', 'echo %ERRORLEVEL%']);
    expect(outputOf(result)).toEqual(['1']);
    expect(messagesOf(result.diagnostics)).toBe(
      'test.bat:1:6: warning [missing-label] CALL finds no label “none”; cmd.exe sets ERRORLEVEL to 1 and goes on.\n' +
        '  Hint: Add the label, or correct the name.',
    );
  });

  it('lets EXIT end everything', () => {
    const result = runLines(['call :a', 'echo back', ':a', 'exit 5']);
    expect([outputOf(result), result.outcome, result.exitCode]).toEqual([[], 'exit', 5]);
  });

  it('lists the lines of the label in the path', () => {
    expect(runLines(['call :a', 'exit /b', ':a', 'foo']).path).toEqual([1, 3, 4, 2]);
  });
});

describe('CALL of a command', () => {
  it.each([
    ['runs a program', ['call foo "a b"'], ['foo "a b"'], []],
    ['runs an internal command', ['call copy a b'], ['copy a b'], []],
    ['writes', ['call echo a'], [], ['a']],
    [
      'clears ERRORLEVEL with a command of its own',
      ['fail 3', 'call echo a', 'echo %ERRORLEVEL%'],
      ['fail 3'],
      ['a', '0'],
    ],
    [
      'also where the plain command would not',
      ['fail 3', 'call title x', 'echo %ERRORLEVEL%'],
      ['fail 3', 'title x'],
      ['0'],
    ],
    ['keeps the exit code of a program', ['call fail 3', 'echo %ERRORLEVEL%'], ['fail 3'], ['3']],
    ['does not when the command fails', ['call title 2', 'echo %ERRORLEVEL%'], ['title 2'], ['2']],
    [
      'gives ERRORLEVEL 1 to a program that is not found',
      ['call fail 9009', 'echo %ERRORLEVEL%'],
      ['fail 9009'],
      ['1'],
    ],
    [
      'gives ERRORLEVEL to a command that keeps it when it fails',
      ['call rd 2', 'echo %ERRORLEVEL%'],
      ['rd 2'],
      ['2'],
    ],
    [
      'sets what a second expansion gives',
      ['set N=V', 'set V=1', 'call set R=%%%N%%%', 'echo %R%'],
      [],
      ['1'],
    ],
  ])('%s', (_, lines, commands, output) => {
    const result = runLines(lines, { execute });
    expect([commandsOf(result), outputOf(result), result.outcome]).toEqual([
      commands,
      output,
      'end',
    ]);
  });

  it('hands on its redirections', () => {
    const { trace, output } = runLines(['call foo a > x 2>&1', 'call echo b > y']);
    expect(trace[0]?.redirections.map(({ target }) => target)).toEqual(['x', '1']);
    expect(output[0]?.redirections.map(({ target }) => target)).toEqual(['y']);
  });

  it.each([
    'call if a==a foo',
    'call goto a',
    'call call foo',
    'call exit /b',
    'call (foo)',
    'call @foo',
    'call rem x',
    'call foo %%DATE%%',
    'call "a&b" "^^"',
    'call a ^& b',
    'call a ^> b',
    'call %%NONE%%',
    'call a ^&^& ^&^& b',
  ])('does not guess at %s', (line) => {
    const result = runLines(line);
    expect([result.outcome, placesOf(result.diagnostics)]).toEqual([
      'unsupported',
      [expect.stringMatching(/^1:\d+ unsupported$/)],
    ]);
  });
});
