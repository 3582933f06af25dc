import type { FileDefinition } from '../schema/file';
import type { ParameterReference, Template } from '../schema/template';
import { fallback, sqlFile, type SqlFileHead } from '../sql-server/fallback';
import { p } from './parameters';

/** SQL files for SQL Server (4.2.3.1): fallback set-up on both servers, attaching and detaching. */
const source = { guide: 'staroffice', section: '4.2.3.1' } as const;

type Head = Omit<SqlFileHead, 'note'>;

/** On the server that owns the databases: the other server is registered in one of two ways. */
function ownerFiles(
  head: Head,
  names: { readonly file: string; readonly title: string; readonly note: string },
  host: Template,
): FileDefinition[] {
  const { file, title, note } = names;
  return [
    sqlFile({ ...head, file: `${file}.sql`, title, note }, [
      fallback.registerStandby(host),
      fallback.allowAdministrator(host),
    ]),
    sqlFile(
      {
        ...head,
        file: `${file}-registered.sql`,
        title: `${title} (既に登録されている場合)`,
        note: `${note} ${file}.sql の代わりに使います。`,
      },
      [fallback.markStandby(host), fallback.allowAdministrator(host)],
    ),
  ];
}

function attachFiles(
  head: Head,
  number: '' | '1' | '2',
  when: string,
  note: string,
  host: Template,
): FileDefinition[] {
  return [
    sqlFile({ ...head, file: `act${number}.sql`, title: `${when}の起動時に実行する SQL`, note }, [
      fallback.activate(host),
    ]),
    sqlFile({ ...head, file: `deact${number}.sql`, title: `${when}の終了時に実行する SQL`, note }, [
      fallback.deactivate(host),
    ]),
  ];
}

const replaceActive = '使う前に「現用系サーバ名」を置き換えます。';

function singleFiles(): FileDefinition[] {
  const head: Head = {
    product: 'form-server',
    variant: 'single/sqlserver',
    standby: 'single',
    group: null,
    source,
    errata: [],
  };
  const owner: Template = [p.activeHost];
  return [
    ...ownerFiles(
      head,
      {
        file: 'setup-active',
        title: '現用系サーバで実行する SQL',
        note: '使う前に「待機系サーバ名」を置き換えます。',
      },
      [p.standbyHost],
    ),
    sqlFile(
      {
        ...head,
        errata: ['form-server-drive-colon'],
        file: 'setup-standby.sql',
        title: '待機系サーバで実行する SQL',
        note: '使う前に「現用系サーバ名」を置き換えます。データベース名とドライブは出典の例です。',
      },
      [
        fallback.registerOwner(owner),
        fallback.enrollDatabase(owner, [p.database]),
        fallback.enrollDrive(owner, [p.drive]),
      ],
    ),
    ...attachFiles(head, '', '最高プライオリティ以外のサーバで', replaceActive, owner),
  ];
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

/** The server that takes over is registered with the owner already, as the owner of its own group. */
function groupFiles({ number, other, owner, taker, database, drive }: SqlGroup): FileDefinition[] {
  const head: Head = {
    product: 'form-server',
    variant: 'multi/sqlserver',
    standby: 'multi',
    group: `group${number}`,
    source,
    errata: [],
  };
  const replaceOwner = `使う前に「サーバ${number}のサーバ名」を置き換えます。`;
  return [
    ...ownerFiles(
      head,
      {
        file: `setup-server${number}-group${number}`,
        title: `グループ${number}のためにサーバ${number}で実行する SQL`,
        note: `使う前に「サーバ${other}のサーバ名」を置き換えます。`,
      },
      [taker],
    ),
    sqlFile(
      {
        ...head,
        errata: ['form-server-drive-colon', 'form-server-multi-owner'],
        file: `setup-server${other}-group${number}.sql`,
        title: `グループ${number}のためにサーバ${other}で実行する SQL`,
        note: `使う前に「サーバ${number}のサーバ名」と「グループ${number}のデータベース名」を置き換えます。`,
      },
      [fallback.enrollDatabase([owner], [database]), fallback.enrollDrive([owner], [drive])],
    ),
    ...attachFiles(
      { ...head, errata: ['form-server-numbered-sql-files'] },
      number,
      `グループ${number}の待機系サーバで`,
      replaceOwner,
      [owner],
    ),
  ];
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
