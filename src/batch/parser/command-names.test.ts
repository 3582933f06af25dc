import { describe, expect, it } from 'vitest';
import { classifyCommandName } from './command-names';

describe('classifyCommandName', () => {
  it.each([
    ['if', 'grammar', 'IF'],
    ['REM', 'grammar', 'REM'],
    ['Goto', 'modelled', 'GOTO'],
    ['goto:EOF', 'modelled', 'GOTO'],
    ['call:sub', 'modelled', 'CALL'],
    ['exit/b', 'modelled', 'EXIT'],
    ['set/a', 'modelled', 'SET'],
    ['echo.', 'modelled', 'ECHO'],
    ['echo(text', 'modelled', 'ECHO'],
    ['copy', 'world', 'COPY'],
    ['cd..', 'world', 'CD'],
    ['dir/w', 'world', 'DIR'],
    ['md\\x', 'world', 'MD'],
    ['PATH', 'unsupported', 'PATH'],
    ['y:', 'unsupported', 'y:'],
    ['rem:', 'unsupported', 'rem:'],
    ['if(', 'unsupported', 'if('],
    ['if/i', 'unsupported', 'if/i'],
    ['set"A=b"', 'unsupported', 'set"A=b"'],
    ['copy:x', 'unsupported', 'copy:x'],
    ['rem.', 'unsupported', 'rem.'],
    ['goto.x', 'unsupported', 'goto.x'],
  ])('%s: %s %s', (word, kind, name) => {
    expect(classifyCommandName(word)).toEqual({ kind, name });
  });

  it.each([
    'ARMLOAD',
    'net',
    'copy.exe',
    'rem.exe',
    'START.BAT',
    'gotoX',
    'set1',
    '"echo"',
    'C:\\x.exe',
    '%X%',
    '',
    '日本',
  ])('%s is looked for outside', (word) => {
    expect(classifyCommandName(word)).toEqual({ kind: 'external' });
  });
});
