import { shutdownFile, startupFile, type OracleFileHead } from '../oracle/files';
import { plainText } from '../plain-text/render';
import { defineFile } from '../schema/file';
import { code, defineTable, plain } from '../schema/table';
import { text } from '../schema/template';
import { p } from './parameters';
import { oracle } from './services';

const head = {
  product: 'workflow',
  variant: 'single/oracle',
  standby: 'single',
  group: null,
  source: { guide: 'staroffice', section: '3.2' },
  download: true,
} as const satisfies Partial<OracleFileHead>;

const internal = text`internal/${p.internalPassword}`;
const parameterFile = text`${p.databaseFolder}\initorcl.ora`;
const admin = text`${p.orant}${'\\'}${p.rdbmsFolder}\admin`;
const spool = text`${p.databaseFolder}\spool.log`;

/** Makes the tables of the system before the workflow database is made (3.2, step 5). */
export const createSystemTables = defineFile({
  ...head,
  file: 'createsystbl.sql',
  language: 'plsql',
  database: 'oracle',
  role: 'other',
  title: 'システム用のテーブルを作成する',
  errata: ['workflow-internal-password', 'workflow-parameter-file'],
  note: '使用する前にrdbmsXXのXX、フォルダ、パスワードを環境に合わせて置き換えます。',
  render: plainText(
    [
      text`connect ${internal}`,
      text`startup PFILE=${parameterFile}`,
      text`spool ${spool}`,
      text`@${admin}\CATALOG.SQL`,
      text`@${admin}\CATPROC.SQL`,
      text`@${admin}\UTLCHAIN.SQL`,
      text`@${admin}\UTLXPLAN.SQL`,
      text`connect system/${p.systemPassword}`,
      text`@${p.orant}\DBS\PUPBLD.SQL`,
      text`connect ${internal}`,
      text`shutdown normal`,
    ].map((line) => ({ text: line })),
  ),
});

/** The scripts call these two; chapter 3 does not print them. They have the form of 4.2.3.2. */
const derived: OracleFileHead = {
  ...head,
  errata: ['workflow-startup-sql', 'workflow-internal-password', 'workflow-parameter-file'],
  note: '使用する前にフォルダとパスワードを環境に合わせて置き換えます。内容は4.2.3.2から作りました (推定)。',
};

export const startup = startupFile(
  { ...derived, file: 'startup.sql', title: 'データベースを起動する' },
  internal,
  parameterFile,
);

export const shutdown = shutdownFile(
  {
    ...derived,
    errata: ['workflow-startup-sql', 'workflow-internal-password'],
    file: 'shutdown.sql',
    title: 'データベースを停止する',
  },
  internal,
);

export const oraclePathsTable = defineTable({
  id: 'workflow/oracle-paths',
  caption: 'スクリプトとSQLファイルが使うファイル (Oracle)',
  columns: ['パス', '使うところ'],
  rows: [
    [code(oracle.startFile), plain('開始スクリプト')],
    [code(oracle.stopFile), plain('終了スクリプト')],
    [
      code(parameterFile),
      plain('初期化パラメータファイル。startup.sqlとcreatesystbl.sqlが読みます'),
    ],
    [code(spool), plain('createsystbl.sqlを実行したときの出力')],
    [code(admin), plain('createsystbl.sqlが実行する4つのSQLファイルのフォルダ')],
    [
      code(text`${p.orant}\DBS\PUPBLD.SQL`),
      plain('createsystbl.sqlがユーザSYSTEMで実行するSQLファイル'),
    ],
  ],
});
