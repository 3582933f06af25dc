import { expect, it } from 'vitest';
import { clusterStates } from '../../batch';
import { simulate, subjectOf } from '../simulate';
import { counterparts } from './counterparts';

const [state] = clusterStates;

function commandsOf(...lines: readonly string[]) {
  if (state === undefined) throw new Error('no state');
  return simulate(subjectOf(lines.join('\r\n'), 'x.bat'), state).commands;
}

it('sets what is begun beside what ends it', () => {
  const rows = counterparts(
    commandsOf('ARMBCAST /MSG "a" /A', 'net start DB', 'ARMLOAD Id /S /M A', 'y:\\s\\sfoscmd S Sh'),
    commandsOf('y:\\s\\sfoscmd K Sh', 'ARMKILL ID', 'ARMSLEEP 30', 'net stop db'),
  );
  expect(rows.map(({ start, stop }) => [start?.text, stop?.text])).toEqual([
    ['ARMBCAST /MSG "a" /A', undefined],
    ['net start DB', 'net stop db'],
    ['ARMLOAD Id /S /M A', 'ARMKILL ID'],
    ['y:\\s\\sfoscmd S Sh', 'y:\\s\\sfoscmd K Sh'],
    [undefined, 'ARMSLEEP 30'],
  ]);
});
