import type { OracleInstance, SqlServer, WatchedService } from '../failover-script/steps';
import { text } from '../schema/template';
import { p } from './parameters';

/** The service of the workflow server (3.2). */
export const workflowServer: WatchedService = {
  id: 'workflow',
  watchId: [p.watchId],
  service: ['WWF Server'],
};

export const sqlServer: SqlServer = {
  isql: text`${p.mssql}\binn\isql`,
  folder: [p.mssql],
  service: ['MSSQLServer'],
};

export const oracle: OracleInstance = {
  sid: [p.sid],
  listener: [p.listener],
  serverManager: [p.serverManager],
  startFile: text`${p.orant}\startup.sql`,
  stopFile: text`${p.orant}\shutdown.sql`,
};
