import { describe, expect, it } from 'vitest';
import { messagesOf, outputOf, runLines } from '../test-support';

describe('GOTO', () => {
  it.each([
    ['goes forward', ['goto b', 'echo a', ':b', 'echo b'], ['b']],
    ['goes back', ['goto c', ':b', 'echo b', 'goto :EOF', ':c', 'goto b'], ['b']],
    ['takes any case and a colon', ['goto :Next', 'echo a', ':NEXT trailing', 'echo b'], ['b']],
    ['takes leading blanks', ['goto b', 'echo a', '   :b', 'echo b'], ['b']],
    ['takes a value', ['set L=b', 'goto %L%', 'echo a', ':b', 'echo b'], ['b']],
    [
      'takes the next of two labels',
      [':b', 'echo 1', 'if "%X%"=="1" goto :EOF', 'set X=1', 'goto b', ':b', 'echo 2'],
      ['1', '2'],
    ],
    [
      'tells long names apart',
      ['goto ON_OTHER2', ':ON_OTHER1', 'echo 1', ':ON_OTHER2', 'echo 2'],
      ['2'],
    ],
    ['ends at :EOF', ['echo a', 'goto :EOF', 'echo b'], ['a']],
    ['drops the rest of the line', ['goto b & echo a', ':b', 'echo b'], ['b']],
    ['drops the rest of the block', ['if a==a (', 'goto b', 'echo a', ')', ':b', 'echo b'], ['b']],
    [
      'enters a block, whose end then means nothing',
      ['goto b', 'if a==c (', ':b', 'echo b', ') else (', 'echo c', ')', 'echo d'],
      ['b', 'c', 'd'],
    ],
    ['does not find :: comments', ['goto b', '::b', 'echo a', ':b', 'echo b'], ['b']],
    ['takes EOF without a colon for a label', ['goto EOF', 'echo a', ':EOF', 'echo b'], ['b']],
  ])('%s', (_, lines, output) => {
    const result = runLines(lines);
    expect([outputOf(result), result.outcome]).toEqual([output, 'end']);
  });

  describe('without its label', () => {
    it('ends the batch file with ERRORLEVEL 1', () => {
      const result = runLines(['goto none', 'echo a']);
      expect([result.outcome, result.exitCode, outputOf(result)]).toEqual(['missing-label', 1, []]);
      expect(messagesOf(result.diagnostics)).toBe(
        'test.bat:1:1: error [missing-label] GOTO finds no label “none”; cmd.exe ends the batch file.\n' +
          '  Hint: Add the label, or correct the name.',
      );
    });

    it('ends only what was called', () => {
      const result = runLines([
        'call :a',
        'echo %ERRORLEVEL%',
        'exit /b',
        ':a',
        'goto none',
        'echo b',
      ]);
      expect([result.outcome, outputOf(result)]).toEqual(['exit', ['1']]);
      expect(result.diagnostics.map(({ level }) => level)).toEqual(['warning']);
    });

    it('counts as a failure of the CALL', () => {
      const lines = ['call :a || echo failed', 'exit /b', ':a', 'goto none'];
      expect(outputOf(runLines(lines))).toEqual(['failed']);
    });

    it.each([['goto none & echo a'], ['(goto none&echo a)'], ['(', 'goto none', 'echo a', ')']])(
      'does not guess what becomes of the rest: %s',
      (...lines) => {
        expect(runLines(lines).outcome).toBe('unsupported');
      },
    );

    it.each(['@ :none', 'x:none more', '@  :  none', '%:NONE'])('does not guess at %s', (line) => {
      expect(runLines(['goto none', line]).outcome).toBe('unsupported');
      expect(runLines(['call :none', line]).outcome).toBe('unsupported');
      expect(runLines(['goto non', line]).outcome).toBe('missing-label');
      expect(runLines(['goto none', line, ':none']).outcome).toBe('end');
    });
  });

  it('records the label in the path', () => {
    expect(runLines(['goto b', 'foo', ':b', 'foo']).path).toEqual([1, 3, 4]);
  });
});
