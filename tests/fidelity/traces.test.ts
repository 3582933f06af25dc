import { expect, it } from 'vitest';
import { behaviourOf } from './traces';

it('runs a text in 16 states', () => {
  const { diagnostics, traces } = behaviourOf(
    'IF "%ARMS_EVENT%" == "START" GOTO A\r\nset X=1\r\nexit 3\r\n:a\r\nArmLoad.exe "a b" c\r\n',
    'test.bat',
  );
  expect(diagnostics).toEqual([]);
  expect(Object.keys(traces)).toHaveLength(16);
  expect(traces['START,FAILURE,OTHER']).toEqual({
    outcome: 'end',
    exitCode: 0,
    labels: ['A'],
    commands: [['ARMLOAD.EXE', 'a b', 'c']],
    changed: [],
  });
  expect(traces['-,SUCCESS,HOME']).toEqual({
    outcome: 'exit',
    exitCode: 3,
    labels: [],
    commands: [],
    changed: ['X'],
  });
});

it('reads examples in both manners', () => {
  const { examples } = behaviourOf(
    'rem (例)ARMLoad watchID\nrem (例) ARMBCAST /A\nrem 例: ARMKILL.EXE watchID\nrem example ARMKILL\nARMKILL',
    'test.bat',
  );
  expect(examples).toEqual(['ARMLOAD watchID', 'ARMBCAST /A', 'ARMKILL watchID']);
});

it('tells what the parser finds wrong', () => {
  expect(behaviourOf('setlocal EnableDelayedExpansion', 'test.bat').diagnostics).toEqual([
    expect.stringContaining('test.bat:1:'),
  ]);
});
