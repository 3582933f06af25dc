import { segmentsOf, type Segment } from '../../batch/render';
import { stepCommand } from '../failover-script/statements';
import { kill, load, runSql, sleep, startShell, stopShell } from '../failover-script/steps';
import { watchCommands } from '../failover-script/watch-command';
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

const [group1, group2] = groups;
/** Chapter 4 does not mention the command: its form is that of 1.5. */
const watch = watchCommands(single.service);
const watch1 = watchCommands(group1.service);
const watch2 = watchCommands(group2.service);

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
  pause: watch.pause,
  continue: watch.continue,
  'pause-group1': watch1.pause,
  'continue-group1': watch1.continue,
  'pause-group2': watch2.pause,
  'continue-group2': watch2.continue,
  wait: line(sleep('wait', [p.stopWait])),
  'create-instance': instance(p.sid, p.oradata),
  'create-instance1': instance(p.sid1, p.oradata),
  'create-instance2': instance(p.sid2, p.oradata2),
  'register-owner1': (values) =>
    segmentsOf(resolve(fallback.registerOwner([p.host1]), values), 'plain'),
  'register-owner2': (values) =>
    segmentsOf(resolve(fallback.registerOwner([p.host2]), values), 'plain'),
};
