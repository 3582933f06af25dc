import { fallbackFiles } from '../form-service/sql-files';
import type { FileDefinition } from '../schema/file';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';

/** SQL files for SQL Server (4.2.3.1). */
const source = { guide: 'staroffice', section: '4.2.3.1' } as const;

function attaching(
  number: '' | '1' | '2',
  where: string,
  rest: { readonly note: string; readonly errata?: readonly string[] },
) {
  return {
    attach: { ...rest, file: `act${number}.sql`, title: `${where}の起動時に実行する SQL` },
    detach: { ...rest, file: `deact${number}.sql`, title: `${where}の終了時に実行する SQL` },
  };
}

function singleFiles(): FileDefinition[] {
  const replaceActive = '使う前に「現用系サーバ名」を置き換えます。';
  return fallbackFiles(
    {
      product: 'form-server',
      variant: 'single/sqlserver',
      standby: 'single',
      group: null,
      source,
      errata: [],
    },
    {
      owner: [p.activeHost],
      taker: [p.standbyHost],
      database: [p.database],
      drive: [p.drive],
      registersOwner: true,
    },
    {
      onOwner: {
        file: 'setup-active',
        title: '現用系サーバで実行する SQL',
        note: '使う前に「待機系サーバ名」を置き換えます。',
      },
      onTaker: {
        file: 'setup-standby.sql',
        title: '待機系サーバで実行する SQL',
        note: `${replaceActive}データベース名とドライブは出典の例です。`,
        errata: ['form-server-drive-colon'],
      },
      ...attaching('', '最高プライオリティ以外のサーバで', { note: replaceActive }),
    },
  );
}

/** A group of a multi standby: who owns its databases, who takes them over, what they are called. */
interface SqlGroup {
  readonly number: '1' | '2';
  readonly other: '1' | '2';
  readonly owner: ParameterReference;
  readonly taker: ParameterReference;
  readonly database: ParameterReference;
  readonly drive: ParameterReference;
}

function groupFiles({ number, other, owner, taker, database, drive }: SqlGroup): FileDefinition[] {
  return fallbackFiles(
    {
      product: 'form-server',
      variant: 'multi/sqlserver',
      standby: 'multi',
      group: `group${number}`,
      source,
      errata: [],
    },
    {
      owner: [owner],
      taker: [taker],
      database: [database],
      drive: [drive],
      registersOwner: false,
    },
    {
      onOwner: {
        file: `setup-server${number}-group${number}`,
        title: `グループ${number}のためにサーバ${number}で実行する SQL`,
        note: `使う前に「サーバ${other}のサーバ名」を置き換えます。`,
      },
      onTaker: {
        file: `setup-server${other}-group${number}.sql`,
        title: `グループ${number}のためにサーバ${other}で実行する SQL`,
        note: `使う前に「サーバ${number}のサーバ名」と「グループ${number}のデータベース名」を置き換えます。`,
        errata: ['form-server-drive-colon', 'form-server-multi-owner'],
      },
      ...attaching(number, `グループ${number}の待機系サーバで`, {
        note: `使う前に「サーバ${number}のサーバ名」を置き換えます。`,
        errata: ['form-server-numbered-sql-files'],
      }),
    },
  );
}

export const sqlFiles: readonly FileDefinition[] = [
  ...singleFiles(),
  ...groupFiles({
    number: '1',
    other: '2',
    owner: p.host1,
    taker: p.host2,
    database: p.database1,
    drive: p.drive,
  }),
  ...groupFiles({
    number: '2',
    other: '1',
    owner: p.host2,
    taker: p.host1,
    database: p.database2,
    drive: p.drive2,
  }),
];
