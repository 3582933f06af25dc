import { describe, expect, it } from 'vitest';
import { lineText } from '../../batch/render';
import { stepSchema, type Step } from '../schema/step';
import { stepCommand } from './statements';

const spelling = { load: 'ARMLoad.EXE', kill: 'ARMKILL.EXE', broadcast: 'ARMBCAST' };
const values = new Map([
  ['p/drive', 'y:'],
  ['p/id', 'id_A'],
]);
const drive = { param: 'p/drive' };
const watchId = [{ param: 'p/id' }];

const cases: Record<Step['kind'], readonly [string, Record<string, unknown>][]> = {
  broadcast: [['ARMBCAST /MSG "処理 中" /A', { message: ['処理 中'] }]],
  'load-service': [
    ['ARMLoad.EXE id_A /S /M Nvbase', { watchId, service: ['Nvbase'] }],
    ['ARMLoad.EXE id_A /S /M "A B"', { watchId, service: ['A B'] }],
  ],
  'load-program': [
    [
      'ARMLoad.EXE id_A /R 9 /H 1 ARMRSP /A /PL 10.0.0.1',
      {
        watchId,
        retries: 9,
        hours: 1,
        program: 'ARMRSP',
        arguments: [['/A'], ['/PL'], ['10.0.0.1']],
      },
    ],
  ],
  kill: [
    ['ARMKILL.EXE id_A', { watchId }],
    ['ARMKILL.EXE id_A /T 0', { watchId, timeout: 0 }],
  ],
  'start-service': [['net start "A B"', { service: ['A B'] }]],
  'stop-service': [['net stop A', { service: ['A'] }]],
  'online-shell': [
    ['y:\\bin\\sfoscmd S act1', { action: 'start', folder: [drive, '\\bin'], shell: ['act1'] }],
    ['y:\\bin\\sfoscmd K act1', { action: 'stop', folder: [drive, '\\bin'], shell: ['act1'] }],
  ],
  'set-variable': [['set ORACLE_SID=act1', { name: 'ORACLE_SID', value: ['act1'] }]],
  'run-isql': [
    [
      'isql /Usa /P /i y:\\act.sql /o "C:\\a b.log"',
      { program: ['isql'], input: [drive, '\\act.sql'], output: ['C:\\a b.log'] },
    ],
  ],
  'run-server-manager': [
    ['svrmgr30 command=@y:\\a.sql', { program: ['svrmgr30'], input: [drive, '\\a.sql'] }],
  ],
  sleep: [['ARMSLEEP 10', { seconds: ['10'] }]],
  log: [['ARMLOG "a"', { message: ['a'] }]],
};

describe.each(Object.entries(cases))('%s', (kind, forms) => {
  it.each(forms)('%s', (text, fields) => {
    const step = stepSchema.parse({ kind, id: 'step', ...fields });
    expect(lineText({ segments: stepCommand(step, spelling, values) })).toBe(text);
  });
});
