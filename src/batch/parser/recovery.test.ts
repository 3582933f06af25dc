import { describe, expect, it } from 'vitest';
import { parse } from './parse';
import { parseShapes } from '../test-support';

describe('recovery', () => {
  it('goes on with the next line', () => {
    expect(parseShapes('if a = b c\r\nfoo')).toEqual({
      shapes: ['invalid()', 'command'],
      places: ['1:6 syntax-error'],
    });
  });

  it('reads the blocks that a broken line opens', () => {
    expect(parseShapes('if a = b (\r\n x\r\n) else (  \r\n y\r\n)\r\nfoo')).toEqual({
      shapes: ['invalid(block(command); block(command))', 'command'],
      places: ['1:6 syntax-error'],
    });
  });

  it('goes on inside a block', () => {
    expect(parseShapes('(\r\na\r\nif b = c (\r\n d\r\n)\r\ne\r\n)\r\nfoo')).toEqual({
      shapes: ['block(command; invalid(block(command)); command)', 'command'],
      places: ['3:6 syntax-error'],
    });
  });

  it('refuses what is not modelled, in the place of a statement', () => {
    expect(parseShapes('if a==a (x) else(y)\r\nfoo')).toEqual({
      shapes: ['unsupported()', 'command'],
      places: ['1:13 unsupported'],
    });
  });

  it('skips a broken redirection behind a block of a broken line', () => {
    expect(parseShapes('if if if (\r\n x\r\n) <\r\nfoo')).toEqual({
      shapes: ['invalid()', 'command'],
      places: ['1:7 syntax-error'],
    });
  });

  it('warns only, where a value can bring what is missing', () => {
    const levels = (source: string) =>
      parse(source, { file: 'a.bat' }).diagnostics.map(({ level }) => level);
    expect(levels('if %A% foo')).toEqual(['warning']);
    expect(levels('if "%A%" foo')).toEqual(['error']);
    expect(levels('if a foo %A%')).toEqual(['error']);
  });
});
