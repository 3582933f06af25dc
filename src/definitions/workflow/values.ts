import { code, defineTable, plain } from '../schema/table';
import { p } from './parameters';

/**
 * What differs between environments. The guide marks it by italics and a line below (3.2), which the text
 * at hand has lost: which values it marks is our conclusion.
 */
export const ownValuesTable = defineTable({
  id: 'workflow/own-values',
  caption: '環境に合わせて変える値 (推定)',
  columns: ['値', '例', '使うファイル'],
  rows: [
    [plain(p.mssql.label), code([p.mssql]), plain('SQL Serverの開始スクリプトと終了スクリプト')],
    [plain(p.activeServer.label), code([p.activeServer]), plain('act.sql、deact.sql')],
    [plain(p.sid.label), code([p.sid]), plain('Oracleの開始スクリプトと終了スクリプト')],
    [plain(p.listener.label), code([p.listener]), plain('Oracleの開始スクリプトと終了スクリプト')],
    [
      plain(p.serverManager.label),
      code([p.serverManager]),
      plain('Oracleの開始スクリプトと終了スクリプト'),
    ],
    [
      plain(p.orant.label),
      code([p.orant]),
      plain('Oracleの開始スクリプトと終了スクリプト、createsystbl.sql'),
    ],
    [plain('rdbmsXXフォルダ'), code([p.rdbmsFolder]), plain('createsystbl.sql')],
    [
      plain(p.databaseFolder.label),
      code([p.databaseFolder]),
      plain('createsystbl.sql、startup.sql'),
    ],
    [
      plain(p.internalPassword.label),
      code([p.internalPassword]),
      plain('createsystbl.sql、startup.sql、shutdown.sql'),
    ],
    [plain(p.systemPassword.label), code([p.systemPassword]), plain('createsystbl.sql')],
    [plain(p.stopWait.label), code([p.stopWait]), plain('すべての終了スクリプト')],
  ],
});
