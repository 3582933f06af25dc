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
import { instanceLine, statement, stepLine, type Command } from '../form-service/commands';
import type { Step } from '../schema/step';
import { fallback } from '../sql-server/fallback';
import { p } from './parameters';
import { groups, scriptCommands, service, single, sqlServer } from './services';

/** Command lines and statements that prose mentions. */

function line(step: Step): Command {
  return stepLine(step, scriptCommands);
}

const [group1, group2] = groups;
const watch = watchCommands(service);

export const commands: Readonly<Record<string, Command>> = {
  load: line(load(service)),
  kill: line(kill(service)),
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
  'create-instance': instanceLine(p, [p.sid], p.oradata),
  'create-instance1': instanceLine(p, group1.oracle.sid, group1.oradata),
  'create-instance2': instanceLine(p, group2.oracle.sid, group2.oradata),
  'register-owner': statement(fallback.registerOwner([p.primaryNode])),
};
