import { command, segmentsOf, type Segment } from '../../batch/render';
import { stepCommand } from '../failover-script/statements';
import { kill, load, runSql, sleep, startShell, stopShell } from '../failover-script/steps';
import { createInstance } from '../oracle/create-instance';
import type { Step } from '../schema/step';
import { resolve, type ParameterReference, type Values } from '../schema/template';
import { fallback } from '../sql-server/fallback';
import { parameterFile } from './oracle-files';
import { p } from './parameters';
import { groups, single, sqlServer } from './services';

/** Command lines and statements that prose mentions. */

type Command = (values: Values) => readonly Segment[];

const spelling = { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' };

function line(step: Step): Command {
  return (values) => stepCommand(step, spelling, values);
}

function instance(sid: ParameterReference, oradata: ParameterReference): Command {
  return createInstance({
    program: [p.oradim],
    sid: [sid],
    password: [p.password],
    parameterFile: parameterFile(oradata),
  });
}

/** Pauses or continues a watch, in the form of 1.5; chapter 4 does not mention the command. */
function watchCommand(watchId: ParameterReference, action: 'PAUSE' | 'CONTINUE'): Command {
  return (values) =>
    command(
      [{ text: 'ARMLOADC' }],
      [
        { argument: resolve([watchId], values) },
        { option: '/W' },
        { argument: [{ text: action }] },
      ],
    );
}

const [group1, group2] = groups;

export const commands: Readonly<Record<string, Command>> = {
  'start-shell': line(startShell(single.shell)),
  'stop-shell': line(stopShell(single.shell)),
  'start-shell2': line(startShell(group2.shell)),
  'load-group1': line(load(group1.service)),
  'kill-group1': line(kill(group1.service)),
  'load-group2': line(load(group2.service)),
  'kill-group2': line(kill(group2.service)),
  act: line(runSql(sqlServer, 'act')),
  deact: line(runSql(sqlServer, 'deact')),
  pause: watchCommand(p.watchId, 'PAUSE'),
  continue: watchCommand(p.watchId, 'CONTINUE'),
  'pause-group1': watchCommand(p.watchId1, 'PAUSE'),
  'continue-group1': watchCommand(p.watchId1, 'CONTINUE'),
  'pause-group2': watchCommand(p.watchId2, 'PAUSE'),
  'continue-group2': watchCommand(p.watchId2, 'CONTINUE'),
  wait: line(sleep('wait', [p.stopWait])),
  'create-instance': instance(p.sid, p.oradata),
  'create-instance1': instance(p.sid1, p.oradata),
  'create-instance2': instance(p.sid2, p.oradata2),
  'register-owner1': (values) =>
    segmentsOf(resolve(fallback.registerOwner([p.host1]), values), 'plain'),
  'register-owner2': (values) =>
    segmentsOf(resolve(fallback.registerOwner([p.host2]), values), 'plain'),
};
