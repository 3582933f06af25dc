import { kill, load, runSql, sleep, startShell, stopShell } from '../failover-script/steps';
import { watchCommands } from '../failover-script/watch-command';
import { instanceLine, statement, stepLine, type Command } from '../form-service/commands';
import type { Step } from '../schema/step';
import { fallback } from '../sql-server/fallback';
import { p } from './parameters';
import { groups, scriptCommands, single, sqlServer } from './services';

/** Command lines and statements that prose mentions. */

function line(step: Step): Command {
  return stepLine(step, scriptCommands);
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
  'create-instance': instanceLine(p, [p.sid], p.oradata),
  'create-instance1': instanceLine(p, [p.sid1], p.oradata),
  'create-instance2': instanceLine(p, [p.sid2], p.oradata2),
  'register-owner1': statement(fallback.registerOwner([p.host1])),
  'register-owner2': statement(fallback.registerOwner([p.host2])),
};
