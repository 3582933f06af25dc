import { describe, expect, it } from 'vitest';
import { commandsOf, exitCodeFromArguments, outputOf, placesOf, runLines } from '../test-support';

/** Runs lines as `test.bat` beside other batch files. */
function runWith(files: Record<string, string[]>, lines: string[]) {
  return runLines(lines, {
    readFile: (path) => files[path]?.join('\n'),
    execute: exitCodeFromArguments,
  });
}

describe('CALL of a batch file', () => {
  it.each([
    ['comes back', { 'b.bat': ['echo b'] }, ['call b.bat', 'echo a'], ['b', 'a']],
    ['finds it without its ending', { 'b.bat': ['echo b'] }, ['call b', 'echo a'], ['b', 'a']],
    ['also as .cmd', { 'b.cmd': ['echo b'] }, ['call b'], ['b']],
    [
      'takes quotes',
      { 'C:\\a b.bat': ['echo %0 %1'] },
      ['call "C:\\a b.bat" x'],
      ['"C:\\a b.bat" x'],
    ],
    ['shares variables', { 'b.bat': ['set X=1'] }, ['call b.bat', 'echo %X%'], ['1']],
    [
      'ends its SETLOCAL',
      { 'b.bat': ['setlocal', 'set X=1'] },
      ['call b.bat', 'echo [%X%]'],
      ['[]'],
    ],
    ['returns its code', { 'b.bat': ['exit /b 4'] }, ['call b.bat', 'echo %ERRORLEVEL%'], ['4']],
    [
      'has labels of its own',
      { 'b.bat': ['goto x', ':x', 'echo b'] },
      ['call b.bat', 'goto :EOF', ':x', 'echo a'],
      ['b'],
    ],
    [
      'clears ERRORLEVEL by SET in .cmd',
      { 'b.cmd': ['fail 3', 'set X=1'] },
      ['call b.cmd', 'echo %ERRORLEVEL%'],
      ['0'],
    ],
    [
      'but not in .bat',
      { 'b.bat': ['fail 3', 'set X=1'] },
      ['call b.bat', 'echo %ERRORLEVEL%'],
      ['3'],
    ],
    [
      'knows a .cmd file by the end of its name',
      { 'b.cmd.bat': ['fail 3', 'set X=1'] },
      ['call b.cmd.bat', 'echo %ERRORLEVEL%'],
      ['3'],
    ],
    [
      'has returned when another batch file takes over',
      { 'b.bat': ['echo b'], 'c.bat': ['echo c'] },
      ['call b.bat', 'c.bat', 'echo no'],
      ['b', 'c'],
    ],
  ])('%s', (_, files, lines, output) => {
    const result = runWith(files, lines);
    expect([outputOf(result), result.outcome]).toEqual([output, 'end']);
  });

  it('names the file in the trace, and keeps its lines out of the path', () => {
    const result = runWith({ 'b.bat': ['', 'foo'] }, ['call b.bat', 'bar']);
    expect(result.trace.map(({ file, line, step }) => [file, line, step])).toEqual([
      ['b.bat', 2, 0],
      ['test.bat', 2, 1],
    ]);
    expect(result.path).toEqual([1, 2]);
  });

  it('leaves to the world what it cannot read', () => {
    expect(commandsOf(runWith({}, ['call b.bat x', 'foo']))).toEqual(['b.bat x', 'foo']);
  });

  it('stops the run at its errors, in its name', () => {
    const result = runWith({ 'b.bat': ['if a=b c'] }, ['call b.bat', 'echo a']);
    expect([result.outcome, result.diagnostics[0]?.file, outputOf(result)]).toEqual([
      'syntax-error',
      'b.bat',
      [],
    ]);
  });
});

describe('a batch file started without CALL', () => {
  it.each([
    ['never comes back', { 'b.bat': ['echo b'] }, ['b.bat', 'echo a'], ['b'], 'end'],
    ['without its ending neither', { 'b.bat': ['echo b'] }, ['b x', 'echo a'], ['b'], 'end'],
    ['ends as it ends', { 'b.bat': ['exit /b 2'] }, ['b', 'echo a'], [], 'exit'],
    ['stops as it stops', { 'b.bat': ['goto x'] }, ['b', 'echo a'], [], 'missing-label'],
    [
      'does so inside an IF',
      { 'b.bat': ['echo b'] },
      ['if a==a (', 'b', ')', 'echo a'],
      ['b'],
      'end',
    ],
    ['chains', { 'b.bat': ['c'], 'c.bat': ['echo c'] }, ['b', 'echo a'], ['c'], 'end'],
  ])('%s', (_, files, lines, output, outcome) => {
    const result = runWith(files, lines);
    expect([outputOf(result), result.outcome]).toEqual([output, outcome]);
  });

  it('does not come back when only its name is known', () => {
    expect(commandsOf(runWith({}, ['alenv1.bat x', 'foo']))).toEqual(['alenv1.bat x']);
  });

  it.each([[['b & echo a']], [['(', 'b', 'echo a', ')']], [['call :x', ':x', 'b']]])(
    'is not guessed at in %j',
    (lines) => {
      const result = runWith({ 'b.bat': [] }, lines);
      expect([result.outcome, placesOf(result.diagnostics).length]).toEqual(['unsupported', 1]);
    },
  );
});
