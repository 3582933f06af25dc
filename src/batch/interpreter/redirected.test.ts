import { describe, expect, it } from 'vitest';
import { commandsOf, exitCodeFromArguments, outputOf, placesOf, runLines } from '../test-support';
import type { ActiveRedirection } from './world';

/** What a run opened, and where each line went: `a>f >>g`. */
function recordOf(lines: readonly string[]) {
  const opened: string[] = [];
  const result = runLines(lines, {
    execute: exitCodeFromArguments,
    open(redirection) {
      opened.push(shown(redirection));
      return !redirection.target.includes('missing');
    },
  });
  const written = [...result.output, ...result.trace].map(
    ({ text, redirections }) => `${text.trim()} ${redirections.map(shown).join(' ')}`,
  );
  return { opened, written, result };
}

function shown({ handle, operator, target }: ActiveRedirection): string {
  return `${String(handle)}${operator}${target}`;
}

describe('redirections', () => {
  it.each([
    ['of a block hold for all of it', ['(echo a&echo b) > f'], ['1>f'], ['a 1>f', 'b 1>f']],
    [
      'come before those inside',
      ['(', 'echo a > g', 'foo 2>&1', ') >> f'],
      ['1>>f', '1>g'],
      ['a 1>>f 1>g', 'foo 1>>f 2>&1'],
    ],
    [
      'end with the block',
      ['(echo a) > f', 'echo b', '(echo c) > g & echo d'],
      ['1>f', '1>g'],
      ['a 1>f', 'b', 'c 1>g', 'd'],
    ],
    [
      'of a called label hold for what it runs',
      ['call :x > f', 'echo back', 'exit /b', ':x', 'echo a', 'foo'],
      ['1>f'],
      ['a 1>f', 'back', 'foo 1>f'],
    ],
    [
      'of commands without output are opened too',
      ['set A=1 > f', 'setlocal > g', 'goto end > h', ':end', 'exit /b > i'],
      ['1>f', '1>g', '1>h', '1>i'],
      [],
    ],
    [
      'of one handle: only the last',
      ['echo a > f > g 2> h', 'echo b 2> f 1>&2 2> g'],
      ['1>g', '2>h', '2>g'],
      ['a 1>g 2>h', 'b 1>&2 2>g'],
    ],
    ['to a handle open nothing', ['echo a 2>&1 0<&1'], [], ['a 2>&1 0<&1']],
    [
      'of commands that do not run are not opened',
      ['if a==b echo a > f', 'rem a > f', ':a > f', 'echo b'],
      [],
      ['b'],
    ],
  ])('%s', (_, lines, opened, written) => {
    const record = recordOf(lines);
    expect([record.opened, record.written.map((line) => line.trim())]).toEqual([opened, written]);
    expect(['end', 'exit']).toContain(record.result.outcome);
  });

  describe('that cannot be opened', () => {
    it.each([
      ['leave out the command', ['foo < missing', 'bar'], ['bar']],
      ['leave out a block', ['(foo&bar) > missing', 'baz'], ['baz']],
      ['leave out a call', ['call :x > missing', 'exit /b', ':x', 'foo'], []],
      ['do not try the next one', ['foo < missing > f', 'bar'], ['bar']],
      ['are a failure', ['foo < missing && bar', 'foo < missing || baz'], ['baz']],
    ])('%s', (_, lines, commands) => {
      const { result, opened } = recordOf(lines);
      expect(commandsOf(result)).toEqual(commands);
      expect(opened).not.toContain('1>f');
    });

    it('keep ERRORLEVEL, unless || looks at them', () => {
      const level = (line: string) =>
        outputOf(recordOf(['fail 3', line, 'echo %ERRORLEVEL%']).result);
      expect(level('foo < missing')).toEqual(['3']);
      expect(level('foo < missing && foo')).toEqual(['3']);
      expect(level('foo < missing || rem')).toEqual(['1']);
      expect(level('(foo < missing) || rem')).toEqual(['1']);
      expect(level('foo < missing && foo || rem')).toEqual(['1']);
    });
  });

  it('hold where the world opens nothing', () => {
    const [line] = runLines('(echo a) > f').output;
    expect(line?.redirections.map(shown)).toEqual(['1>f']);
  });

  it('of a block are known, or the run stops', () => {
    const { result } = recordOf(['(echo a) > "%TIME%"', 'echo b']);
    expect([placesOf(result.diagnostics), outputOf(result)]).toEqual([['1:13 unsupported'], []]);
  });
});
