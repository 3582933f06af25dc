import { plainText } from '../plain-text/render';
import { defineFile } from '../schema/file';
import { code, defineTable, plain } from '../schema/table';
import type { Template } from '../schema/template';
import { p as server } from '../server/parameters';
import { configurationKey } from '../server/registry-values';
import { forumService } from './service';

/** Files below the install directory, `%fsroot%` (7.3.2, 7.5). */
export const settingsFile = '%fsroot%\\etc\\SOFServer.ini';
export const nsFolder = '%fsroot%\\Grp\\Starofc\\Etc';

/** The key whose values the failover group hands over (7.3.4); it has the name of the service. */
export const synchronisedKey: Template = [configurationKey(forumService.service.join(''))];

export const synchronisedRegistryTable = defineTable({
  id: 'forum-server/synchronised-registry',
  caption: '同期レジストリに設定するキー',
  columns: ['キー'],
  rows: [[code(synchronisedKey)]],
});

/** What makes a forum server one of a cluster (7.3.2). */
const clusterSettings: readonly {
  readonly key: string;
  readonly value: Template;
  /** What to put in where the value is a word in its place. */
  readonly placeholder?: string;
}[] = [
  { key: 'CLUSTER', value: ['YES'] },
  { key: 'SELFHOST', value: [server.virtualHost], placeholder: '仮想ホスト名' },
  { key: 'SELFADDR', value: [server.virtualAddress], placeholder: '仮想 IP アドレス' },
];

/** The lines of SOFServer.ini that a cluster needs (7.3.2). */
export const sofServerIni = defineFile({
  product: 'forum-server',
  variant: 'single',
  file: 'SOFServer.ini',
  language: 'ini',
  standby: 'single',
  database: null,
  group: null,
  role: 'other',
  title: 'SOFServer.ini に設定する行',
  source: { guide: 'staroffice', section: '7.3.2' },
  errata: ['forum-server-section-setup'],
  download: true,
  note: '設定する行だけです。既存の SOFServer.ini をこのファイルで置き換えないでください。「仮想ホスト名」と「仮想IPアドレス」は、フェイルオーバーグループの値に書き換えます。',
  render: plainText([
    { text: ['[CLUSTER]'] },
    ...clusterSettings.map(({ key, value }) => ({ text: [`${key}=`, ...value] })),
  ]),
});

export const sofServerIniTable = defineTable({
  id: 'forum-server/sofserver-ini',
  caption: 'SOFServer.ini のクラスタの設定',
  columns: ['セクション', 'キー', '設定する値'],
  rows: clusterSettings.map(({ key, value, placeholder }) => [
    code('[CLUSTER]'),
    code(key),
    placeholder === undefined ? code(value) : plain(placeholder),
  ]),
  file: sofServerIni.id,
});

/** The setting that must fit both servers (7.5). */
export const nsTable = defineTable({
  id: 'forum-server/ns-sg',
  caption: 'NS.SG の設定',
  columns: ['フォルダ', 'ファイル', '項目', '設定する値'],
  rows: [
    [
      code(nsFolder),
      code('NS.SG'),
      code('Temporary path'),
      plain('現用系サーバにも待機系サーバにも存在するディレクトリのパス'),
    ],
  ],
});
