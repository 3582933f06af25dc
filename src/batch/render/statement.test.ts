import { describe, expect, it } from 'vitest';
import { parse } from '../parser/parse';
import { run } from '../interpreter/run';
import { world } from '../test-support';
import { lineText, type Segment } from './segment';
import {
  argument,
  command,
  commandBelow,
  exit,
  goTo,
  ifEqualsGoTo,
  label,
  remark,
  setVariable,
} from './statement';

function textOf(segments: readonly Segment[]): string {
  return lineText({ segments });
}

/** The argument vector that the interpreter makes of a rendered line. */
function argvOf(segments: readonly Segment[]): readonly string[] | undefined {
  const { program } = parse(textOf(segments), { file: 'test.bat' });
  return run(program, world()).trace[0]?.argv;
}

describe('statements', () => {
  it.each([
    ['rem 処理', remark('処理')],
    ['rem', remark('')],
    [':NORMAL', label('NORMAL')],
    ['GOTO EXIT', goTo('EXIT')],
    ['IF "%ARMS_EVENT%" == "START" GOTO NORMAL', ifEqualsGoTo('ARMS_EVENT', 'START', 'NORMAL')],
    ['exit', exit()],
  ])('writes %s', (text, segments) => {
    expect(textOf(segments)).toBe(text);
    expect(parse(text, { file: 'test.bat' }).diagnostics).toEqual([]);
  });
});

describe('setVariable', () => {
  it('takes text, values of parameters and other variables', () => {
    const segments = setVariable('PATH', [
      { variable: 'PATH' },
      { text: ';' },
      { text: 'D:\\SO 1', param: 'p/root' },
    ]);
    expect(textOf(segments)).toBe('set PATH=%PATH%;D:\\SO 1');
    expect(segments.at(-1)).toEqual({ text: 'D:\\SO 1', role: 'argument', param: 'p/root' });
    const { program } = parse(textOf(segments), { file: 'test.bat' });
    expect(run(program, world({ environment: { PATH: 'C:\\' } })).environment.PATH).toBe(
      'C:\\;D:\\SO 1',
    );
  });

  it.each(['"', '%', '&', '|', '>', '^', '!', '(', '\n', '\u00a5', 'サーバ'])(
    'refuses %j, which SET does not take as text',
    (character) => {
      expect(() => setVariable('A', [{ text: `x${character}` }])).toThrow(
        new RangeError(`SET cannot take ${JSON.stringify(`x${character}`)} as the value of A`),
      );
    },
  );
});

describe('commandBelow', () => {
  it('names a program by the folder in a variable', () => {
    const segments = commandBelow('ALROOT', '\\bin\\al2stop', [{ option: '/q' }]);
    expect(textOf(segments)).toBe('%ALROOT%\\bin\\al2stop /q');
    const { program } = parse(textOf(segments), { file: 'test.bat' });
    expect(run(program, world({ environment: { ALROOT: 'E:\\SO2' } })).trace[0]?.argv).toEqual([
      'E:\\SO2\\bin\\al2stop',
      '/q',
    ]);
  });
});

describe('command', () => {
  it('puts one blank between its parts and gives each its role', () => {
    const segments = command(
      [{ text: 'ARMLoad.EXE' }],
      [{ option: '/S' }, { argument: [{ text: 'a b', param: 'p/service' }] }],
    );
    expect(textOf(segments)).toBe('ARMLoad.EXE /S "a b"');
    expect(segments.filter(({ role }) => role !== 'space')).toEqual([
      { text: 'ARMLoad.EXE', role: 'command' },
      { text: '/S', role: 'option' },
      { text: '"', role: 'argument' },
      { text: 'a b', role: 'argument', param: 'p/service' },
      { text: '"', role: 'argument' },
    ]);
  });

  it('quotes and checks its name like an argument', () => {
    const folder = { text: 'C:\\Program Files', param: 'p/folder' };
    const segments = command([folder, { text: '\\sfoscmd' }], [{ option: 'S' }]);
    expect(textOf(segments)).toBe('"C:\\Program Files\\sfoscmd" S');
    expect(argvOf(segments)).toEqual(['C:\\Program Files\\sfoscmd', 'S']);
    expect(() => command([{ text: '%a%' }], [])).toThrow(RangeError);
  });

  it('quotes a message even when it is one word', () => {
    expect(textOf(command([{ text: 'ARMBCAST' }], [{ message: [{ text: '起動中' }] }]))).toBe(
      'ARMBCAST "起動中"',
    );
  });
});

describe('argument', () => {
  it.each([
    ['Nvbase', 'Nvbase'],
    ['x:\\nvwork', 'x:\\nvwork'],
    ['C:\\Program Files', '"C:\\Program Files"'],
    ['a&b', '"a&b"'],
    ['a|b', '"a|b"'],
    ['a>b', '"a>b"'],
    ['a<b', '"a<b"'],
    ['a^b', '"a^b"'],
    ['a(b)', '"a(b)"'],
    ['a,b;c', '"a,b;c"'],
    ['サービス', '"サービス"'],
    ['', '""'],
  ])('%j becomes %j and arrives as it is', (value, text) => {
    expect(textOf(argument([{ text: value }]))).toBe(text);
    expect(argvOf(command([{ text: 'tool' }], [{ argument: [{ text: value }] }]))).toEqual([
      'tool',
      value,
    ]);
  });

  it('looks at the whole value, not at its pieces', () => {
    expect(textOf(argument([{ text: 'a' }, { text: ' ', param: 'p/x' }, { text: 'b' }]))).toBe(
      '"a b"',
    );
  });

  it.each(['"', '%', '!', '\n', '\r', '\t', '\0', '\u007f', '\u00a5'])(
    'refuses %j, which no quotes make safe',
    (character) => {
      expect(() => argument([{ text: 'ab' }, { text: character }])).toThrow(
        new RangeError(
          `${JSON.stringify(`ab${character}`)} cannot stand in a batch file: character ${JSON.stringify(character)} at 3`,
        ),
      );
      expect(() => command([{ text: 'ARMBCAST' }], [{ message: [{ text: character }] }])).toThrow(
        RangeError,
      );
    },
  );
});
