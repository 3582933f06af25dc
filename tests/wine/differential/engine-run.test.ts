import { describe, expect, it } from 'vitest';
import { plainCase, type DifferentialCase } from './case';
import { runByEngine } from './engine-run';

function observe(lines: readonly string[], changes: Partial<DifferentialCase> = {}) {
  return runByEngine({ ...plainCase, id: 'test', lines, ...changes }).observation;
}

describe('runByEngine', () => {
  it('observes output, programs, files, variables and the exit code', () => {
    const lines = [
      'echo %1 %VA%',
      'FOO.exe "b c"',
      'set VA=',
      'set VB=1',
      'echo x> "f g"',
      'cmd /c exit 4',
    ];
    expect(observe(lines, { arguments: 'a', environment: { VA: 'v' } })).toEqual({
      output: ['a v'],
      calls: [['foo', 'b c']],
      files: { 'f g': 'x\r\n' },
      environment: { VA: null, VB: '1' },
      exitCode: 4,
      returned: true,
    });
  });

  it('tells what ends the caller', () => {
    expect(observe(['exit 3'])).toMatchObject({
      returned: false,
      environment: undefined,
      exitCode: 3,
    });
    expect(observe(['exit /b 3'])).toMatchObject({ returned: true, exitCode: 3 });
    expect(observe(['if a=b c'])).toMatchObject({ returned: false, exitCode: 255 });
  });

  it('sees the variables of a file that never comes back to its caller', () => {
    const files = { 'other.bat': ['set VA=1'] };
    expect(observe(['other.bat'], { manner: 'started', files })).toMatchObject({
      environment: { VA: '1' },
      returned: true,
    });
  });

  it.each([
    ['overwrites and appends', ['echo a> f', 'echo b> f', 'echo c>> f'], { f: 'b\r\nc\r\n' }],
    ['opens files of blocks once', ['(echo a&echo b) > f'], { f: 'a\r\nb\r\n' }],
    ['follows handles', ['echo a 2>&1 > f', 'echo b > f 1>&2'], { f: 'a  \r\n' }],
    ['loses what goes to nul', ['echo a > NUL'], {}],
    ['deletes', ['del other.txt'], { 'other.txt': null }],
    [
      'knows names in any case',
      ['if exist OTHER.TXT echo a> F', 'if exist *.none echo a> g'],
      { f: 'a\r\n' },
    ],
  ])('%s', (_, lines, changed) => {
    expect(observe(lines, { files: { 'other.txt': ['x'] } }).files).toEqual(changed);
  });

  it('does not find what is no program', () => {
    expect(observe(['nosuch a', 'nosuch || echo %ERRORLEVEL%'])).toMatchObject({
      calls: [],
      exitCode: 1,
    });
  });

  it('says why a run cannot be compared', () => {
    expect(runByEngine({ ...plainCase, id: 'test', lines: ['a | b'] })).toMatchObject({
      outcome: 'unsupported',
      reason: 'A pipe is not supported.',
    });
    expect(runByEngine({ ...plainCase, id: 'test', lines: [':a', 'goto a'] }).outcome).toBe(
      'budget',
    );
  });

  it('refuses a cmd that it does not know', () => {
    expect(() => observe(['cmd /c echo a'])).toThrow('A case may use cmd only as “cmd /c exit N”');
  });
});
