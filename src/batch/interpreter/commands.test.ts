import { describe, expect, it } from 'vitest';
import { commandsOf, exitCodeFromArguments, outputOf, placesOf, runLines } from '../test-support';
import type { OutputLine } from './world';

const execute = exitCodeFromArguments;

describe('SET', () => {
  it.each([
    [['set A=b'], { A: 'b' }],
    [['set A=b c '], { A: 'b c ' }],
    [['set "A=b c" d'], { A: 'b c' }],
    [['set A=1', 'set a=2'], { A: '2' }],
    [['set A=1', 'set A='], {}],
    [['set   A=1'], { A: '1' }],
    [['set A=1', 'set A=%NONE%'], {}],
    [['set A=1', 'set A=%A%;%A%'], { A: '1;1' }],
  ])('%j leaves %j', (lines, environment) => {
    expect(runLines(lines).environment).toEqual(environment);
  });

  it('succeeds and keeps ERRORLEVEL when there is nothing to delete', () => {
    const lines = [
      'fail 3',
      'set "NONE=" && ok 0 %ERRORLEVEL%',
      'fail 4',
      'set NONE=',
      'echo %ERRORLEVEL%',
    ];
    const result = runLines(lines, { execute });
    expect([commandsOf(result), outputOf(result)]).toEqual([['fail 3', 'ok 0 3', 'fail 4'], ['4']]);
  });
});

describe('ECHO', () => {
  it.each([
    ['echo a  "b" ', ['a  "b" ']],
    ['echo.', ['']],
    ['echo off', []],
    ['echo', ['ECHO is on.']],
    ['echo off & echo', ['ECHO is off.']],
    ['echo off & echo on & echo', ['ECHO is on.']],
    ['echo 100%% ^& more', ['100% & more']],
  ])('%s', (line, output) => {
    expect(outputOf(runLines(line))).toEqual(output);
  });

  it('tells the world, which can then let a file exist', () => {
    const written: OutputLine[] = [];
    const result = runLines(['echo a > "b c"', 'if exist "b c" foo'], {
      write: (output) => written.push(output),
      exists: (path) => written.some(({ redirections }) => redirections[0]?.target === path),
    });
    expect(written).toEqual([
      {
        line: 1,
        file: 'test.bat',
        text: 'a ',
        redirections: [{ handle: 1, operator: '>', target: 'b c' }],
      },
    ]);
    expect(commandsOf(result)).toEqual(['foo']);
  });
});

describe('sequences', () => {
  it.each([
    ['a & b', ['a', 'b']],
    ['fail 1 & b', ['fail 1', 'b']],
    ['a && b', ['a', 'b']],
    ['fail 1 && b', ['fail 1']],
    ['a || b', ['a']],
    ['fail 1 || b', ['fail 1', 'b']],
    ['fail 1 && b || c', ['fail 1', 'c']],
    ['a || b && c', ['a']],
    ['fail 1 || b && c', ['fail 1', 'b', 'c']],
    ['set A=1 && b', ['b']],
    ['(a & fail 1) && b', ['a', 'fail 1']],
    ['rem a b && b', []],
    ['(if a==a b) && c', ['b', 'c']],
    ['(if a==b b) && c', ['c']],
    ['(if a==b b) || c', []],
  ])('%s', (line, commands) => {
    const result = runLines(line, { execute });
    expect([commandsOf(result), result.outcome]).toEqual([commands, 'end']);
  });

  it.each(['call :none || d', 'del x && d'])('does not guess at %s', (line) => {
    expect(runLines(line, { execute: () => ({ exitCode: 1 }) }).outcome).toBe('unsupported');
  });
});

describe('ERRORLEVEL', () => {
  it.each([
    [['fail 3'], 3],
    [['fail 3', 'ok 0'], 0],
    [['fail 3', 'echo a', 'set A=1', 'rem x', 'if a==a rem x'], 3],
    [['fail 3', 'copy 0'], 0],
    [['fail 3', 'title 0'], 3],
    [['title 2'], 2],
    [['fail 3', 'del 1'], 0],
    [['fail 3', 'rd 2'], 3],
    [['fail 3', 'popd 2'], 3],
    [['fail 3', 'rd 0'], 3],
    [['fail 3', 'rd 2 || rem'], 2],
    [['fail 9009'], 9009],
    [['fail 9009 || rem'], 1],
    [['fail 9009 && rem'], 9009],
    [['copy 9009 || rem'], 9009],
    [['fail 3 || rem'], 3],
    [['fail 3', 'setlocal'], 0],
    [['fail 3', 'endlocal'], 3],
    [['fail 3', 'exit /b'], 3],
    [['exit /b 9'], 9],
    [['exit 9'], 9],
    [['exit /b -1'], -1],
    [['exit /b 4294967295'], -1],
  ])('after %j is %i', (lines, exitCode) => {
    expect(runLines(lines, { execute }).exitCode).toBe(exitCode);
  });

  it('is a value like any other when SET', () => {
    const lines = ['set ERRORLEVEL=5', 'fail 3', 'echo %ERRORLEVEL%', 'if errorlevel 4 echo 4'];
    expect(outputOf(runLines(lines, { execute }))).toEqual(['5']);
  });

  it('does not say whether DEL succeeded', () => {
    expect(runLines('del 1 && foo', { execute }).outcome).toBe('unsupported');
    expect(commandsOf(runLines('del 0 && foo', { execute }))).toEqual(['del 0', 'foo']);
  });
});

describe('EXIT', () => {
  it('ends the batch file', () => {
    const result = runLines(['exit /b', 'echo a']);
    expect([outputOf(result), result.outcome]).toEqual([[], 'exit']);
  });

  it('takes its code from a value', () => {
    expect(runLines(['set C=6', 'exit /b %C%']).exitCode).toBe(6);
    expect(placesOf(runLines(['set C=x', 'exit /b %C%']).diagnostics)).toEqual(['2:1 unsupported']);
  });
});

describe('SETLOCAL', () => {
  it('puts variables aside until ENDLOCAL', () => {
    const lines = [
      'set A=1',
      'setlocal',
      'set A=2',
      'setlocal',
      'set A=3',
      'endlocal',
      'echo %A%',
      'endlocal',
      'echo %A%',
      'endlocal',
    ];
    const result = runLines(lines);
    expect(outputOf(result)).toEqual(['2', '1']);
    expect(result.environment).toEqual({ A: '1' });
  });

  it('ends with the batch file', () => {
    expect(runLines(['set A=1', 'setlocal', 'set A=2', 'setlocal', 'set B=1']).environment).toEqual(
      { A: '1' },
    );
  });
});

describe('internal commands', () => {
  it('are marked as such', () => {
    const { trace } = runLines(['COPY a b', 'xcopy a b', 'cd..']);
    expect(trace.map(({ argv, internal }) => [...argv, internal])).toEqual([
      ['COPY', 'a', 'b', true],
      ['xcopy', 'a', 'b', false],
      ['cd', '..', true],
    ]);
  });
});
