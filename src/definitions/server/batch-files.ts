import {
  command,
  commandBelow,
  remark,
  type RenderedLine,
  type RenderedText,
  type Segment,
} from '../../batch/render';
import { watchCommand } from '../failover-script/watch-command';
import { defineFile, type FileDefinition } from '../schema/file';
import { resolve, type Values } from '../schema/template';
import { environmentFile, environmentLines, searchPathLine } from './environment';
import { server1, server2, type Server } from './servers';

/**
 * The batch files of chapter 1 besides the scripts of the failover groups: those that set the
 * environment of a server, the backup, and the one that stops a service from `at`.
 */

const common = {
  product: 'server',
  language: 'bat',
  database: null,
  role: 'other',
  download: true,
} as const;

const guide = 'staroffice';
const digitOne = 'server-digit-one';
/** As 1.5 spells it. */
const armLoadC = 'ARMLoadC';

function alenv(server: Server): FileDefinition {
  return defineFile({
    ...common,
    variant: 'multi',
    file: server.environmentFile,
    standby: 'multi',
    group: server.id,
    title: `${server.label}の環境変数を設定するバッチファイル`,
    source: { guide, section: '1.2.2' },
    errata: [digitOne],
    note: `インストールディレクトリは出典の例です。使う前に、自分の${server.label}のインストールディレクトリに置き換えてください。`,
    render: environmentFile(server.environment),
  });
}

export const alenv1 = alenv(server1);
export const alenv2 = alenv(server2);

/** What stands before the steps of a backup. */
interface BackupHead {
  readonly variant: string;
  readonly standby: 'single' | 'multi';
  readonly group: string | null;
  readonly title: string;
  readonly errata: readonly string[];
  /** Comment lines below the name of the file. */
  readonly header: readonly string[];
  /** Whether the file sets the environment of its server first. */
  readonly setsEnvironment: boolean;
}

/** Pause the watch, stop the service, back up, start the service, continue the watch (1.5.1). */
function backup(server: Server, head: BackupHead): FileDefinition {
  const { header, setsEnvironment, ...file } = head;
  return defineFile({
    ...common,
    ...file,
    file: 'backup.bat',
    source: { guide, section: '1.5.1' },
    note: `使う前に、「バックアップ」のコメントの下へ、バックアップのコマンドを書いてください (出典は「(バックアップ)」とだけ書いています)。${setsEnvironment ? 'インストールディレクトリも、自分の環境に置き換えます。' : ''}`,
    render: (values) =>
      batch([
        remark(`backup.bat: ${head.title}`),
        ...header.map(remark),
        [],
        ...(setsEnvironment ? [...environmentLines(server.environment, values), []] : []),
        remark('StarOffice サービス監視の休止'),
        watchCommand(server.watched, 'PAUSE', values, armLoadC),
        remark('StarOffice サービスの停止'),
        commandBelow('ALROOT', '\\bin\\al2stop', [{ option: '/q' }]),
        remark('バックアップ (ここにバックアップのコマンドを書く)'),
        [],
        remark('StarOffice サービスの開始'),
        startService(server, values),
        remark('StarOffice サービス監視の再開'),
        watchCommand(server.watched, 'CONTINUE', values, armLoadC),
      ]),
  });
}

const printedAt = '出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 1.5.1';

export const backups = [
  backup(server1, {
    variant: 'single',
    standby: 'single',
    group: null,
    title: 'StarOffice サーバのバックアップ',
    errata: [],
    header: [printedAt],
    setsEnvironment: false,
  }),
  backup(server1, {
    variant: 'multi/server1',
    standby: 'multi',
    group: server1.id,
    title: 'サーバ1のバックアップ',
    errata: ['server-backup-server1'],
    header: [printedAt, '環境変数の設定は、出典の規則 (1.2.2, 1.7) に合わせて加えたもの'],
    setsEnvironment: true,
  }),
  backup(server2, {
    variant: 'multi/server2',
    standby: 'multi',
    group: server2.id,
    title: 'サーバ2のバックアップ',
    errata: ['server-backup-service-variable'],
    header: [printedAt],
    setsEnvironment: true,
  }),
];

/** The example for a service that `at` stops (1.7); the guide gives the file no name. */
export const stopByAt = defineFile({
  ...common,
  variant: 'multi/server2',
  file: 'stop-by-at.bat',
  standby: 'multi',
  group: server2.id,
  title: 'サーバ2のサービスをatコマンドで停止するバッチファイル',
  source: { guide, section: '1.7' },
  errata: [digitOne, 'server-at-pause'],
  note: 'ファイルの名前はこのサイトが付けたものです。使う前に、インストールディレクトリを自分の環境に置き換えてください。',
  render: (values) =>
    batch([
      ...environmentLines(server2.environment, values),
      searchPathLine(),
      command([{ text: 'al2stop' }], [{ option: '/q' }]),
    ]),
});

/** `net start "<service>"` */
export function startService(server: Server, values: Values): Segment[] {
  return command(
    [{ text: 'net' }],
    [{ option: 'start' }, { argument: resolve(server.watched.service, values) }],
  );
}

function batch(lines: readonly (readonly Segment[])[]): RenderedText {
  return { lines: lines.map((segments): RenderedLine => ({ segments })) };
}
