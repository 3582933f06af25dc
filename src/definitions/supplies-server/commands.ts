import { segmentsOf, type Segment } from '../../batch/render';
import { stepCommand } from '../failover-script/statements';
import {
  kill,
  load,
  runSql,
  sleep,
  startShell,
  startSqlServer,
  stopService,
  stopShell,
  stopSqlServer,
} from '../failover-script/steps';
import { watchCommands } from '../failover-script/watch-command';
import { createInstance } from '../oracle/create-instance';
import type { Step } from '../schema/step';
import { resolve, type Template, type Values } from '../schema/template';
import { fallback } from '../sql-server/fallback';
import { parameterFile } from './oracle-files';
import { p } from './parameters';
import { formService, groups, scriptCommands, single, sqlServer } from './services';

/** Command lines and statements that prose mentions. */

type Command = (values: Values) => readonly Segment[];

function line(step: Step): Command {
  return (values) => stepCommand(step, scriptCommands, values);
}

function statement(sql: Template): Command {
  return (values) => segmentsOf(resolve(sql, values), 'plain');
}

function instance(sid: Template, file: Template): Command {
  return createInstance({ program: [p.oradim], sid, password: [p.password], parameterFile: file });
}

const [group1, group2] = groups;
const watch = watchCommands(formService);

export const commands: Readonly<Record<string, Command>> = {
  load: line(load(formService)),
  kill: line(kill(formService)),
  pause: watch.pause,
  continue: watch.continue,
  'start-sql-server': line(startSqlServer(sqlServer)),
  'stop-sql-server': line(stopSqlServer(sqlServer)),
  'stop-listener': line(stopService('listener', [p.listener])),
  wait: line(sleep('wait', [p.stopWait])),
  act: line(runSql(sqlServer, 'act')),
  deact: line(runSql(sqlServer, 'deact')),
  'start-shell': line(startShell(single.shell)),
  'start-shell1': line(startShell(group1.shell)),
  'start-shell2': line(startShell(group2.shell)),
  'stop-shell2': line(stopShell(group2.shell)),
  'create-instance': instance(single.oracle.sid, parameterFile(p.oradata)),
  'create-instance1': instance(group1.oracle.sid, parameterFile(group1.oradata)),
  'create-instance2': instance(group2.oracle.sid, parameterFile(group2.oradata)),
  'register-owner': statement(fallback.registerOwner([p.primaryNode])),
};
