import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import type { Template } from '../schema/template';
import { environmentOptions } from './environment';
import { server1, server2, type Server } from './servers';

/** What the scripts load and kill, and what the commands for a watch name (1.4, 1.5). */
export const watchedServicesTable = defineTable({
  id: 'server/loaded-services',
  caption: 'スクリプトが起動・終了するサービス',
  columns: ['スクリプト', '監視 ID', 'サービス名'],
  rows: [
    [
      plain('シングルスタンバイ型、マルチスタンバイ型のサーバ1'),
      code(server1.watched.watchId),
      code(server1.watched.service),
    ],
    [
      plain('マルチスタンバイ型のサーバ2'),
      code(server2.watched.watchId),
      code(server2.watched.service),
    ],
  ],
});

/** The environment of the two servers (1.2.2). */
export const environmentTable = defineTable({
  id: 'server/environment',
  caption: 'alenv1.bat と alenv2.bat が設定する環境変数',
  columns: ['環境変数', 'サーバ1 (alenv1.bat)', 'サーバ2 (alenv2.bat)'],
  rows: [
    [code('ALROOT'), code(server1.environment.root), code(server2.environment.root)],
    [code('ALSERVICE'), code(server1.environment.service), code(server2.environment.service)],
    [code('ALPROC'), code(server1.environment.process), code(server2.environment.process)],
    [code('ALSOCKET'), code(server1.environment.socket), code(server2.environment.socket)],
    [code('PATH'), code('%PATH%;%ALROOT%\\BIN'), code('%PATH%;%ALROOT%\\BIN')],
  ],
});

/** A program that an icon starts, with the options that stand before those of the server. */
interface IconCommand {
  readonly example: string;
  readonly program: Template;
}

function icon(server: Server, example: string, program: string): IconCommand {
  return { example, program: [...server.environment.root, `\\bin\\${program}`] };
}

function iconTable(
  id: string,
  caption: string,
  rows: readonly (readonly [Server, IconCommand])[],
): TableDefinition {
  return defineTable({
    id: `server/${id}`,
    caption,
    columns: ['例', '変更前', '変更後'],
    rows: rows.map(([server, { example, program }]) => [
      plain(example),
      code(program),
      code([...program, ' ', ...environmentOptions(server.environment)]),
    ]),
  });
}

/** GUI icons of the two servers (1.2.2). */
export const iconTable1 = iconTable(
  'gui-icons-server1',
  'サーバ1のGUIアイコンの実行コマンドライン (出典の例)',
  [[server1, icon(server1, '例', 'al2gcopy.exe')]],
);
export const iconTable2 = iconTable(
  'gui-icons-server2',
  'サーバ2のGUIアイコンの実行コマンドライン (出典の例)',
  [
    [server2, icon(server2, '例1', 'al2gcopy.exe')],
    [server2, icon(server2, '例2', 'al2gchg.exe /b')],
  ],
);

/** The icon of an option that is added later (1.2.3). */
export const optionIconTable = iconTable(
  'gui-icons-options',
  'サーバ関連PPを追加したときのGUIアイコンの実行コマンドライン (出典の例)',
  [
    [server1, icon(server1, 'サーバ1', 'al2addr.exe')],
    [server2, icon(server2, 'サーバ2', 'al2addr.exe')],
  ],
);
