import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (3.2, 3.4). */
export const p = defineParameters('workflow', {
  watchId: { type: 'watchId', label: 'ワークフローの監視 ID', default: 'WorkFlow' },
  mssql: { type: 'path', label: 'SQL Serverのフォルダ', default: 'c:\\mssql' },
  activeServer: {
    type: 'host',
    label: '現用系サーバ名',
    default: '現用系サーバ名',
    placeholder: true,
  },
  orant: { type: 'path', label: 'Oracleのフォルダ', default: 'c:\\orant' },
  databaseDrive: { type: 'drive', label: 'ワークフロー用DBの切替パーティション', default: 'w:' },
  databaseFolder: {
    type: 'path',
    label: 'ワークフロー用DBのフォルダ',
    default: 'w:\\orant',
    on: 'workflow/database-drive',
  },
  sid: { type: 'sid', label: 'データベースのSID', default: 'ORCL' },
  listener: { type: 'service', label: 'リスナのサービス', default: 'OracleTNSListener' },
  serverManager: { type: 'program', label: 'Oracleのサーバマネージャ', default: 'svrmgrXX' },
  rdbmsFolder: {
    type: 'program',
    label: 'OracleのフォルダにあるrdbmsXXフォルダ',
    default: 'rdbmsXX',
  },
  internalPassword: {
    type: 'password',
    label: 'ユーザINTERNALのパスワード',
    default: 'oracle',
  },
  systemPassword: { type: 'password', label: 'ユーザSYSTEMのパスワード', default: 'manager' },
  stopWait: { type: 'seconds', label: 'データベース停止後の待ち時間 (秒)', default: '30' },
  root1: {
    type: 'path',
    label: 'グループ1のStarOffice サーバのインストールディレクトリ',
    default: 'W:\\STAROFFICE',
  },
  drive2: { type: 'drive', label: 'グループ2の切替パーティション', default: 'Z:' },
  root2: {
    type: 'path',
    label: 'グループ2のStarOffice サーバのインストールディレクトリ',
    default: 'Z:\\STAROFFICE2',
    on: 'workflow/drive2',
  },
});
