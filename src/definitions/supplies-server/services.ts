import type { OnlineShell, OracleInstance } from '../failover-script/steps';
import { formService, onlineShell, oracleInstance, sqlServerIn } from '../form-service/services';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';

/** The supplies server runs in the service of the form server, under one watch id for both groups. */
export const service = formService(p.watchId);

export const sqlServer = sqlServerIn(p.mssql);

/** One listener for both groups (5.2.3). */
function instance(sid: ParameterReference, oradata: ParameterReference): OracleInstance {
  return oracleInstance({ sid, listener: p.listener, serverManager: p.serverManager, oradata });
}

/** The single standby (5.1). */
export const single = {
  service,
  shell: onlineShell('shell', p.folder, p.shell),
  oracle: instance(p.sid, p.oradata),
};

/** The scripts of chapter 5 spell the commands so. */
export const scriptCommands = { load: 'ARMLoad', kill: 'ARMKILL', broadcast: 'ARMBCAST' } as const;

type OwnParameter = (typeof p)[keyof typeof p];

/** One of the two groups of a multi standby. */
export interface Group {
  readonly number: 1 | 2;
  /** The node that has it normally, and the one that takes it over. */
  readonly home: OwnParameter;
  readonly other: OwnParameter;
  readonly drive: OwnParameter;
  readonly folder: OwnParameter;
  readonly oradata: OwnParameter;
  readonly database: OwnParameter;
  readonly virtualAddress: OwnParameter;
  readonly shell: OnlineShell;
  readonly oracle: OracleInstance;
}

/** The two groups (5.2.1): the guide prints the scripts of GRP1, those of GRP2 mirror them. */
export const groups: readonly [Group, Group] = [
  {
    number: 1,
    home: p.node1,
    other: p.node2,
    drive: p.drive,
    folder: p.folder,
    oradata: p.oradata,
    database: p.database1,
    virtualAddress: p.virtualAddress1,
    shell: onlineShell('shell1', p.folder, p.shell1),
    oracle: instance(p.sid1, p.oradata),
  },
  {
    number: 2,
    home: p.node2,
    other: p.node1,
    drive: p.drive2,
    folder: p.folder2,
    oradata: p.oradata2,
    database: p.database2,
    virtualAddress: p.virtualAddress2,
    shell: onlineShell('shell2', p.folder2, p.shell2),
    oracle: instance(p.sid2, p.oradata2),
  },
];
