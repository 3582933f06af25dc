import type { FileDefinition } from '../schema/file';
import type { Template } from '../schema/template';
import { fallback, sqlFile, type SqlFileHead } from '../sql-server/fallback';
import { p } from './parameters';
import { groups, type Group } from './services';

/**
 * SQL files for SQL Server (5.1.2, 5.2.2): the fallback set-up on each node, attaching and detaching. The
 * guide prints statements for the set-up; the files hold them in its order.
 */

/** On the primary node of a group: its backup node is registered in one of two ways. */
function primaryFiles(
  head: SqlFileHead,
  { file, title, note = '' }: { readonly file: string; readonly title: string; note?: string },
  backupNode: Template,
): FileDefinition[] {
  return [
    sqlFile({ ...head, file: `${file}.sql`, title, ...(note !== '' && { note }) }, [
      fallback.registerStandby(backupNode),
      fallback.allowAdministrator(backupNode),
    ]),
    sqlFile(
      {
        ...head,
        file: `${file}-registered.sql`,
        title: `${title} (既に登録されている場合)`,
        note: `${note}${file}.sql の代わりに使います。`,
      },
      [fallback.markStandby(backupNode), fallback.allowAdministrator(backupNode)],
    ),
  ];
}

function singleFiles(): FileDefinition[] {
  const head: SqlFileHead = {
    product: 'supplies-server',
    variant: 'single/sqlserver',
    standby: 'single',
    group: null,
    source: { guide: 'staroffice', section: '5.1.2' },
    errata: [],
  };
  const attachHead: SqlFileHead = {
    ...head,
    errata: ['supplies-server-sql-file-node'],
    note: '使う前に「プライマリノード名」を置き換えます。',
  };
  const owner: Template = [p.primaryNode];
  return [
    ...primaryFiles(
      head,
      {
        file: 'setup-primary',
        title: '現用系サーバ (プライマリノード) で実行する SQL',
        note: '使う前に「バックアップノード名」を置き換えます。',
      },
      [p.backupNode],
    ),
    sqlFile(
      {
        ...head,
        file: 'setup-backup.sql',
        title: '待機系サーバ (バックアップノード) で実行する SQL',
        note: '使う前に「プライマリノード名」を置き換えます。データベース名とドライブは出典の例です。',
      },
      [
        fallback.registerOwner(owner),
        fallback.enrollDatabase(owner, [p.database]),
        fallback.enrollDrive(owner, [p.drive]),
      ],
    ),
    sqlFile({ ...attachHead, file: 'act.sql', title: 'データベースを接続する SQL' }, [
      fallback.activate(owner),
    ]),
    sqlFile({ ...attachHead, file: 'deact.sql', title: 'データベースを切断する SQL' }, [
      fallback.deactivate(owner),
    ]),
  ];
}

/** The four places where statements of a group run: its two nodes, and the scripts on its backup node. */
function groupFiles({ number, home, other, database, drive }: Group): FileDefinition[] {
  const head: SqlFileHead = {
    product: 'supplies-server',
    variant: 'multi/sqlserver',
    standby: 'multi',
    group: `grp${number}`,
    source: { guide: 'staroffice', section: '5.2.2' },
    errata: [],
  };
  const [homeName, otherName] = [home.default, other.default];
  return [
    ...primaryFiles(
      head,
      {
        file: `setup-${homeName.toLowerCase()}-grp${number}`,
        title: `${homeName} で GRP${number} (プライマリグループ) のために実行する SQL`,
      },
      [other],
    ),
    sqlFile(
      {
        ...head,
        errata: ['supplies-server-multi-owner'],
        file: `setup-${otherName.toLowerCase()}-grp${number}.sql`,
        title: `${otherName} で GRP${number} (バックアップグループ) のために実行する SQL`,
      },
      [fallback.enrollDatabase([home], [database]), fallback.enrollDrive([home], [drive])],
    ),
    sqlFile(
      {
        ...head,
        file: `act${number}.sql`,
        title: `GRP${number} のデータベースを ${otherName} に接続する SQL`,
      },
      [fallback.activate([home])],
    ),
    sqlFile(
      {
        ...head,
        file: `deact${number}.sql`,
        title: `GRP${number} のデータベースを ${otherName} から切断する SQL`,
      },
      [fallback.deactivate([home])],
    ),
  ];
}

export const sqlFiles: readonly FileDefinition[] = [
  ...singleFiles(),
  ...groups.flatMap(groupFiles),
];
