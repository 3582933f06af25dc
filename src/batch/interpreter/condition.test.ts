import { describe, expect, it } from 'vitest';
import { exitCodeFromArguments, messagesOf, outputOf, runLines } from '../test-support';

const environment = { EVENT: 'START', EMPTY: ' ', N: '10', SP: 'a b' };
const exists = (path: string) => path === 'C:\\a b.txt';

/** yes or no, or the outcome when the run stopped. */
function test(condition: string): string {
  const result = runLines(`if ${condition} (echo yes) else echo no`, { environment, exists });
  return outputOf(result)[0] ?? result.outcome;
}

describe('conditions', () => {
  it.each([
    ['"%EVENT%" == "START"', 'yes'],
    ['"%EVENT%"=="start"', 'no'],
    ['/i "%EVENT%"=="start"', 'yes'],
    ['not "%EVENT%"=="START"', 'no'],
    ['/i not "%EVENT%"=="other"', 'yes'],
    ['"%NONE%"==""', 'yes'],
    ['"%SP%"=="a b"', 'yes'],
    ['%EVENT%==START', 'yes'],
    ['%NONE%==START', 'syntax-error'],
    ['%SP%==a', 'syntax-error'],
    ['"a"==a', 'no'],
    ['1==01', 'no'],
    ['%N% EQU 10', 'yes'],
    ['10 equ 0xA', 'yes'],
    ['10 equ 012', 'yes'],
    ['10 equ +10', 'yes'],
    ['08 equ 8', 'no'],
    ['0 equ 0', 'yes'],
    ['a equ A', 'no'],
    ['/i a equ A', 'yes'],
    ['a neq b', 'yes'],
    ['9 neq 9', 'no'],
    ['9 lss 10', 'yes'],
    ['-1 lss 0', 'yes'],
    ['10 lss 10', 'no'],
    ['10 leq 10', 'yes'],
    ['10 gtr 9', 'yes'],
    ['10 gtr 10', 'no'],
    ['10 geq 10', 'yes'],
    ['99999999999 equ 2147483647', 'yes'],
    ['-99999999999 leq -2147483648', 'yes'],
    ['8 equ 9', 'no'],
    ['9 neq 10', 'yes'],
    ['9 leq 10', 'yes'],
    ['10 leq 9', 'no'],
    ['10 geq 9', 'yes'],
    ['9 geq 10', 'no'],
    ['0x10 equ 16', 'yes'],
    ['0100 equ 64', 'yes'],
    ['100 equ 64', 'no'],
    ['5x equ 5', 'no'],
    ['1 neq a', 'yes'],
    ['1 lss a', 'unsupported'],
    ['a lss 1', 'unsupported'],
    ['"9" lss "10"', 'unsupported'],
    ['a gtr b', 'unsupported'],
    ['exist "C:\\a b.txt"', 'yes'],
    ['exist C:\\a', 'no'],
    ['not exist C:\\a', 'yes'],
    ['defined event', 'yes'],
    ['defined EMPTY', 'yes'],
    ['defined NONE', 'no'],
    ['defined ERRORLEVEL', 'unsupported'],
    ['defined date', 'unsupported'],
    ['errorlevel 0', 'yes'],
    ['errorlevel 1', 'no'],
    ['errorlevel -1', 'yes'],
    ['not errorlevel 1', 'yes'],
    ['errorlevel 10', 'no'],
    ['errorlevel x', 'unsupported'],
    ['errorlevel 1x', 'unsupported'],
    ['errorlevel x1', 'unsupported'],
  ])('if %s: %s', (condition, expected) => {
    expect(test(condition)).toBe(expected);
  });

  it('compares ERRORLEVEL with at least', () => {
    const lines = [
      'fail 2',
      'if errorlevel 1 echo 1',
      'if errorlevel 2 echo 2',
      'if errorlevel 3 echo 3',
    ];
    expect(outputOf(runLines(lines, { execute: exitCodeFromArguments }))).toEqual(['1', '2']);
  });

  it('says what is not known', () => {
    expect(messagesOf(runLines('if a lss b c').diagnostics)).toBe(
      'test.bat:1:4: error [unsupported] Not known: the order of the texts “a” and “b”, which depends on the locale.\n' +
        '  Hint: Compare texts with ==, and numbers in digits.',
    );
  });
});
