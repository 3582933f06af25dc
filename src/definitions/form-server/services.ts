import type {
  OnlineShell,
  OracleInstance,
  SqlServer,
  WatchedService,
} from '../failover-script/steps';
import type { ParameterReference, Template } from '../schema/template';
import { text } from '../schema/template';
import { p } from './parameters';

/** The service is one, whatever watch id a group gives it (4.3.2). */
export const serviceName: Template = ['StarOffice FormServer'];

function watched(watchId: ParameterReference): WatchedService {
  return { id: 'form-server', watchId: [watchId], service: serviceName };
}

function shell(id: string, folder: ParameterReference, name: ParameterReference): OnlineShell {
  return { id, folder: [folder], name: [name] };
}

function instance(
  sid: ParameterReference,
  listener: ParameterReference,
  oradata: ParameterReference,
): OracleInstance {
  return {
    sid: [sid],
    listener: [listener],
    serverManager: [p.serverManager],
    startFile: text`${oradata}\startora.sql`,
    stopFile: text`${oradata}\stopora.sql`,
  };
}

export const sqlServer: SqlServer = {
  isql: ['isql'],
  folder: [p.mssql],
  service: ['MSSQLServer'],
};

/** The single standby (4.3.1). */
export const single = {
  service: watched(p.watchId),
  shell: shell('shell', p.folder, p.shell),
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
    service: watched(p.watchId1),
    shell: shell('shell1', p.folder, p.shell1),
    oracle: instance(p.sid1, p.listener1, p.oradata),
  },
  {
    number: 2,
    service: watched(p.watchId2),
    shell: shell('shell2', p.folder2, p.shell2),
    oracle: instance(p.sid2, p.listener2, p.oradata2),
  },
];
