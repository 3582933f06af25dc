import { fallback, sqlFile, type SqlFileHead } from '../sql-server/fallback';
import { code, defineTable, plain } from '../schema/table';
import { text } from '../schema/template';
import { p } from './parameters';
import { sqlServer } from './services';

/**
 * The SQL files that the scripts run on the standby server. Chapter 3 calls them and does not print
 * them; what they hold is that of 4.2.3.1 and 5.1.2.
 */
const head: SqlFileHead = {
  product: 'workflow',
  variant: 'single/sqlserver',
  standby: 'single',
  group: null,
  source: { guide: 'staroffice', section: '3.2' },
  errata: ['workflow-act-sql'],
  note: '使用する前に「現用系サーバ名」を現用系サーバのサーバ名に置き換えます。内容は4.2.3.1と5.1.2から作りました (推定)。',
};

export const sqlServerFiles = [
  sqlFile({ ...head, file: 'act.sql', title: 'データベースを待機系サーバに接続する' }, [
    fallback.activate([p.activeServer]),
  ]),
  sqlFile({ ...head, file: 'deact.sql', title: 'データベースを待機系サーバから切り離す' }, [
    fallback.deactivate([p.activeServer]),
  ]),
];

export const sqlServerPathsTable = defineTable({
  id: 'workflow/sqlserver-paths',
  caption: 'スクリプトが使うファイル (SQL Server)',
  columns: ['パス', '使うところ'],
  rows: [
    [code(sqlServer.isql), plain('isql。SQLファイルを実行するプログラム')],
    [code(text`${p.mssql}\ACT.SQL`), plain('開始スクリプト (最高プライオリティ以外のサーバ)')],
    [code(text`${p.mssql}\ACT.LOG`), plain('ACT.SQLを実行したときの出力')],
    [code(text`${p.mssql}\deact.sql`), plain('終了スクリプト (最高プライオリティ以外のサーバ)')],
    [code(text`${p.mssql}\deact.log`), plain('deact.sqlを実行したときの出力')],
  ],
});
