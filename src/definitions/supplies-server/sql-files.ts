import { fallbackFiles } from '../form-service/sql-files';
import type { FileDefinition } from '../schema/file';
import { p } from './parameters';
import { groups, type Group } from './services';

/** SQL files for SQL Server (5.1.2, 5.2.2). */

function singleFiles(): FileDefinition[] {
  const replacePrimary = '使う前に「プライマリノード名」を置き換えます。';
  const attaching = { note: replacePrimary, errata: ['supplies-server-sql-file-node'] };
  return fallbackFiles(
    {
      product: 'supplies-server',
      variant: 'single/sqlserver',
      standby: 'single',
      group: null,
      source: { guide: 'staroffice', section: '5.1.2' },
      errata: [],
    },
    {
      owner: [p.primaryNode],
      taker: [p.backupNode],
      database: [p.database],
      drive: [p.drive],
      registersOwner: true,
    },
    {
      onOwner: {
        file: 'setup-primary',
        title: '現用系サーバ (プライマリノード) で実行する SQL',
        note: '使う前に「バックアップノード名」を置き換えます。',
      },
      onTaker: {
        file: 'setup-backup.sql',
        title: '待機系サーバ (バックアップノード) で実行する SQL',
        note: `${replacePrimary}データベース名とドライブは出典の例です。`,
      },
      attach: { ...attaching, file: 'act.sql', title: 'データベースを接続する SQL' },
      detach: { ...attaching, file: 'deact.sql', title: 'データベースを切断する SQL' },
    },
  );
}

function groupFiles({ number, home, other, database, drive }: Group): FileDefinition[] {
  const [homeName, otherName] = [home.default, other.default];
  return fallbackFiles(
    {
      product: 'supplies-server',
      variant: 'multi/sqlserver',
      standby: 'multi',
      group: `grp${number}`,
      source: { guide: 'staroffice', section: '5.2.2' },
      errata: [],
    },
    {
      owner: [home],
      taker: [other],
      database: [database],
      drive: [drive],
      registersOwner: false,
    },
    {
      onOwner: {
        file: `setup-${homeName.toLowerCase()}-grp${number}`,
        title: `${homeName} で GRP${number} (プライマリグループ) のために実行する SQL`,
      },
      onTaker: {
        file: `setup-${otherName.toLowerCase()}-grp${number}.sql`,
        title: `${otherName} で GRP${number} (バックアップグループ) のために実行する SQL`,
        errata: ['supplies-server-multi-owner'],
      },
      attach: {
        file: `act${number}.sql`,
        title: `GRP${number} のデータベースを ${otherName} に接続する SQL`,
      },
      detach: {
        file: `deact${number}.sql`,
        title: `GRP${number} のデータベースを ${otherName} から切断する SQL`,
      },
    },
  );
}

export const sqlFiles: readonly FileDefinition[] = [
  ...singleFiles(),
  ...groups.flatMap(groupFiles),
];
