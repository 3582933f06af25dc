import type { OracleInstance, SqlServer, WatchedService } from '../failover-script/steps';
import { oracleService } from '../failover-script/steps';
import { code, defineTable, plain, type TableText } from '../schema/table';
import { text, type Template } from '../schema/template';
import { starOfficeServer } from '../server/services';
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

function watched(name: string, { service, watchId }: WatchedService): TableText[][] {
  return [plain(name), code(service), code(watchId), plain('ARMLOAD'), plain('ARMKILL')];
}

function unwatched(name: string, service: Template): TableText[][] {
  return [plain(name), code(service), plain('—'), plain('net start'), plain('net stop')];
}

/** What the scripts of the single standby start and stop, in the order of the start script. */
export const servicesTable = defineTable({
  id: 'workflow/services',
  caption: 'スクリプトが起動・終了するサービス (起動順)',
  columns: ['サービス', 'サービス名', '監視 ID', '起動', '終了'],
  rows: [
    unwatched('SQL Serverを使うとき: SQL Server', sqlServer.service),
    unwatched('Oracleを使うとき: データベース', oracleService(oracle.sid)),
    unwatched('Oracleを使うとき: リスナ', oracle.listener),
    watched('StarOffice サーバ', starOfficeServer),
    watched('WFサーバ', workflowServer),
  ],
});
