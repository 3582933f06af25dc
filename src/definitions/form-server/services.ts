import type { OnlineShell, OracleInstance, WatchedService } from '../failover-script/steps';
import { formService, onlineShell, oracleInstance, sqlServerIn } from '../form-service/services';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';

export const sqlServer = sqlServerIn(p.mssql);

function instance(
  sid: ParameterReference,
  listener: ParameterReference,
  oradata: ParameterReference,
): OracleInstance {
  return oracleInstance({ sid, listener, serverManager: p.serverManager, oradata });
}

/** The scripts of chapter 4 spell the commands so. */
export const scriptCommands = { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' } as const;

/** The single standby (4.3.1). */
export const single = {
  service: formService(p.watchId),
  shell: onlineShell('shell', p.folder, p.shell),
  oracle: instance(p.sid, p.listener, p.oradata),
};

/** One of the two groups of a multi standby. */
export interface Group {
  readonly number: 1 | 2;
  readonly service: WatchedService;
  readonly shell: OnlineShell;
  readonly oracle: OracleInstance;
}

/** The two groups (4.3.2): the guide prints group 1, group 2 mirrors it. */
export const groups: readonly [Group, Group] = [
  {
    number: 1,
    service: formService(p.watchId1),
    shell: onlineShell('shell1', p.folder, p.shell1),
    oracle: instance(p.sid1, p.listener1, p.oradata),
  },
  {
    number: 2,
    service: formService(p.watchId2),
    shell: onlineShell('shell2', p.folder2, p.shell2),
    oracle: instance(p.sid2, p.listener2, p.oradata2),
  },
];
