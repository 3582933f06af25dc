import { describe, expect, it } from 'vitest';
import { clusterStateEnvironment, clusterStateName, clusterStates } from '../cluster-state';
import { parse } from '../parser/parse';
import { commandsOf, outputOf, placesOf, runLines, world } from '../test-support';
import { run } from './run';
import type { CommandCall } from './world';

describe('statements behind one that leaves', () => {
  it.each([
    ['goto :EOF & foo', 'end', []],
    ['(exit /b 2) & foo', 'exit', []],
    ['nosuch.bat', 'end', ['nosuch.bat']],
    ['nosuch.bat & foo', 'unsupported', ['nosuch.bat']],
    ['nosuch.bat.exe & foo', 'end', ['nosuch.bat.exe', 'foo']],
  ])('%s: %s', (line, outcome, commands) => {
    const result = runLines(line);
    expect([result.outcome, commandsOf(result)]).toEqual([outcome, commands]);
  });

  it('are none where another batch file ends the whole run', () => {
    const result = runLines('b.bat & foo', { readFile: () => 'exit 3' });
    expect([result.outcome, result.exitCode]).toEqual(['exit', 3]);
  });
});

it('is as deep behind many statements as before them', () => {
  const lines = Array.from({ length: 1000 }, () => '(if a==a foo)');
  expect(runLines(lines).outcome).toBe('end');
});

it('keeps what SETLOCAL hides when the whole run ends', () => {
  expect(runLines(['set A=1', 'setlocal', 'set A=2', 'exit 0']).environment).toEqual({ A: '2' });
});

describe('run', () => {
  it('traces a command with its line, vector, text, redirections and watched variables', () => {
    const calls: CommandCall[] = [];
    const result = runLines(
      ['@echo off', 'set Drive=y:', 'armbcast /MSG "a ""b""" %drive%\\x^&y > "log file" 2>&1'],
      {
        environment: { ARMS_EVENT: 'START' },
        watch: ['arms_event', 'DRIVE', 'NONE'],
        execute(call) {
          calls.push(call);
          return { exitCode: 4 };
        },
      },
    );
    const entry = {
      line: 3,
      file: 'test.bat',
      command: 'armbcast',
      argv: ['armbcast', '/MSG', 'a "b"', 'y:\\x&y'],
      text: 'armbcast /MSG "a ""b""" y:\\x&y',
      redirections: [
        { handle: 1, operator: '>', target: 'log file' },
        { handle: 2, operator: '>&', target: '1' },
      ],
      internal: false,
    };
    expect(result.trace).toEqual([
      { ...entry, step: 2, environment: { arms_event: 'START', DRIVE: 'y:' }, exitCode: 4 },
    ]);
    expect(calls).toEqual([{ ...entry, environment: { ARMS_EVENT: 'START', Drive: 'y:' } }]);
    expect(result).toMatchObject({
      outcome: 'end',
      exitCode: 4,
      path: [1, 2, 3],
      diagnostics: [],
      environment: { ARMS_EVENT: 'START', Drive: 'y:' },
    });
  });

  it('leaves the environment of the world alone', () => {
    const environment = { A: '1' };
    runLines('set A=2', { environment });
    expect(environment).toEqual({ A: '1' });
  });

  it('gives arguments to the batch file', () => {
    const lines = [
      'echo %0 [%1] [%~1] [%2] [%3]',
      'echo %*',
      'shift',
      'echo %0 [%1] [%2]',
      'echo %*',
    ];
    expect(outputOf(runLines(lines, { arguments: ['"a b"', 'c'] }))).toEqual([
      'test.bat ["a b"] [a b] [c] []',
      '"a b" c',
      '"a b" [c] []',
      '"a b" c',
    ]);
  });

  it('takes the path that the cluster state asks for', () => {
    const lines = [
      'IF "%ARMS_EVENT%" == "START" GOTO NORMAL',
      'IF "%ARMS_EVENT%" == "FAILOVER" GOTO FAILOVER',
      'GOTO no_arm',
      ':NORMAL',
      'IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK',
      'IF "%ARMS_SERVER%" == "OTHER" GOTO ON_OTHER1',
      'net start home',
      'GOTO EXIT',
      ':ON_OTHER1',
      'net start other',
      'GOTO EXIT',
      ':FAILOVER',
      'net start failover',
      'GOTO EXIT',
      ':ERROR_DISK',
      'ARMBCAST /MSG "disk" /A',
      'GOTO EXIT',
      ':no_arm',
      'ARMBCAST /MSG "none" /A',
      ':EXIT',
    ];
    const traces = clusterStates.map((state) => [
      clusterStateName(state),
      ...commandsOf(runLines(lines, { environment: clusterStateEnvironment(state) })),
    ]);
    expect(traces).toContainEqual(['START,SUCCESS,HOME', 'net start home']);
    expect(traces).toContainEqual(['START,SUCCESS,OTHER', 'net start other']);
    expect(traces).toContainEqual(['START,FAILURE,HOME', 'ARMBCAST /MSG "disk" /A']);
    expect(traces).toContainEqual(['FAILOVER,FAILURE,OTHER', 'net start failover']);
    expect(traces).toContainEqual(['RECOVER,SUCCESS,HOME', 'ARMBCAST /MSG "none" /A']);
    expect(traces).toContainEqual(['-,SUCCESS,HOME', 'ARMBCAST /MSG "none" /A']);
    expect(traces.map((trace) => trace.length)).toEqual(Array(16).fill(2));
  });

  it('lists the lines of the path, each once when it is reached', () => {
    const lines = [
      'rem comment',
      ':: comment',
      'if a==a goto two',
      'foo',
      ':two',
      'if a==a (',
      '  foo & bar',
      '  rem comment',
      '  if b==b foo',
      ')',
      'if a==b foo',
    ];
    expect(runLines(lines).path).toEqual([3, 5, 6, 7, 9, 11]);
  });

  it('records each condition with its values and its verdict', () => {
    const { decisions, path } = runLines(
      [
        'if "%A%" == "x" goto end',
        'if not errorlevel 1 if exist y: set B=1',
        'if defined A set C=1',
        ':end',
      ],
      { environment: { A: 'y' } },
    );
    expect(path).toEqual([1, 2, 3, 4]);
    expect(decisions.map(({ line, step, text, holds }) => [line, step, text, holds])).toEqual([
      [1, 0, '"y" == "x"', false],
      [2, 1, 'NOT ERRORLEVEL 1', true],
      [2, 1, 'EXIST y:', false],
      [3, 2, 'DEFINED A', true],
    ]);
  });

  describe('expansion before the parse', () => {
    it.each([
      ['lets a value bring a command', ['set C=echo a ^& echo b', '%C%'], ['a ', 'b']],
      ['lets a value bring a condition', ['set C=a==a', 'if %C% echo yes'], ['yes']],
      ['lets a value bring a label', ['set L=:x y', '%L%', 'echo z'], ['z']],
      ['keeps quotes of a value', ['set C="a & b"', 'echo %C%'], ['"a & b"']],
      [
        'expands a block when it is read',
        ['(', 'set A=1', 'echo [%A%]', ')', 'echo [%A%]'],
        ['[]', '[1]'],
      ],
      ['does so with a line of several commands', ['set A=1& echo [%A%]'], ['[]']],
      ['does not expand twice', ['set A=%%B%%', 'set B=1', 'echo %A%'], ['%B%']],
      ['drops a lone percent sign', ['echo 50% of'], ['50 of']],
      ['takes what is between two for a name', ['echo 50% of %%x'], ['50x']],
      ['cuts and replaces', ['set A=a-b', 'echo %A:-=+% %A:~-1%'], ['a+b b']],
    ])('%s', (_, lines, output) => {
      const result = runLines(lines);
      expect(outputOf(result)).toEqual(output);
      expect(result.outcome).toBe('end');
    });

    it('reads the next line only when it is its turn', () => {
      const result = runLines(['goto end', 'if a = b c', ':end', 'echo ok']);
      expect([outputOf(result), result.outcome]).toEqual([['ok'], 'end']);
    });
  });

  describe('stops', () => {
    it.each([
      ['a syntax error', ['foo', 'if a = b foo', 'foo'], 'syntax-error', 255, '2:6 syntax-error'],
      [
        'one in a branch not taken',
        ['if a==b (', 'if c = d e', ')'],
        'syntax-error',
        255,
        '2:6 syntax-error',
      ],
      ['one that a value brings', ['if %A%==b c'], 'syntax-error', 255, '1:11 syntax-error'],
      ['an open block', ['foo', '(', 'foo'], 'syntax-error', 255, '2:1 syntax-error'],
      [
        'a malformed expression',
        ['set A=1', 'rem %A:=x%'],
        'syntax-error',
        255,
        '2:5 syntax-error',
      ],
      ['a missing label', ['goto nowhere'], 'missing-label', 1, '1:1 missing-label'],
      ['no label', ['goto'], 'missing-label', 1, '1:1 missing-label'],
      ['a pipe', ['foo | more'], 'unsupported', 0, '1:1 unsupported'],
      ['FOR', ['for %%i in (a) do foo'], 'unsupported', 0, '1:1 unsupported'],
      ['a file expression', ['cd %~dp0'], 'unsupported', 0, '1:4 unsupported'],
      ['one that a syntax error hangs on', ['if %TIME% foo'], 'unsupported', 0, '1:4 unsupported'],
      ['a computed variable', ['echo %DATE%'], 'unsupported', 0, '1:6 unsupported'],
      ['one in a condition', ['if "%TIME%"=="" (foo)'], 'unsupported', 0, '1:5 unsupported'],
    ])('at %s', (_, lines, outcome, exitCode, place) => {
      const result = runLines(lines);
      expect({ ...result, places: placesOf(result.diagnostics) }).toMatchObject({
        outcome,
        exitCode,
        places: [place],
      });
    });

    it('only where the unsupported command is reached', () => {
      const lines = [
        'if a==b (foo | more)',
        'if a==b echo %DATE%',
        'rem %~dp0',
        ':: %DATE%',
        'echo ok',
      ];
      expect(outputOf(runLines(lines))).toEqual(['ok']);
    });

    it('not at a computed variable that the world sets', () => {
      expect(outputOf(runLines('echo %DATE%', { environment: { DATE: 'today' } }))).toEqual([
        'today',
      ]);
    });

    it('at a line that has grown too long', () => {
      const result = runLines(['set A=xxxxxxxxxxxxxxxx', ':more', 'set A=%A%%A%', 'goto more']);
      expect(result.outcome).toBe('unsupported');
      expect(placesOf(result.diagnostics)).toEqual(['3:10 unsupported']);
    });
  });

  it('stops with an error where an unknown value in a comment made the parser doubt', () => {
    const { outcome, diagnostics } = runLines(['( rem %~dp0', ') if']);
    expect(outcome).toBe('syntax-error');
    expect(diagnostics.map(({ level }) => level)).toEqual(['error']);
  });

  describe('step budget', () => {
    it.each([
      [['goto a', ':a', 'goto a']],
      [[':a', 'foo', 'goto a']],
      [[':a', 'call :a']],
      [[':a', '(call :a)']],
      [['call self.bat']],
    ])('ends %j', (lines) => {
      const result = runLines(lines, { readFile: () => lines.join('\n') });
      expect(result.outcome).toBe('budget');
      expect(placesOf(result.diagnostics)).toEqual([
        expect.stringMatching(/^[123]:[12] step-budget$/),
      ]);
    });

    it('counts lines and commands', () => {
      const lines = ['foo', 'foo', 'foo'];
      expect(commandsOf(runLines(lines, { stepBudget: 4 }))).toHaveLength(2);
      expect(runLines(lines, { stepBudget: 5 }).outcome).toBe('budget');
      expect(runLines(lines, { stepBudget: 6 }).outcome).toBe('end');
      expect(runLines(lines, { stepBudget: 0 }).path).toEqual([]);
    });
  });

  it('runs what parse gave, again and again', () => {
    const { program } = parse('set A=%A%x\r\necho %A%', { file: 'a.bat' });
    expect([run(program, world()), run(program, world())].map(outputOf)).toEqual([['x'], ['x']]);
  });
});
