import { plainText } from '../plain-text/render';
import { defineFile } from '../schema/file';
import { code, defineTable, plain } from '../schema/table';
import { text } from '../schema/template';
import { configurationKey } from '../server/registry-values';
import { p } from './parameters';

/** Where the setup puts the product, and the names of that directory (2.2.3). */
export const installDirectory = {
  path: '%ALROOT%\\bin\\somg',
  name: 'somg',
  renamed: 'somg.X',
} as const;

/** The key whose values the failover group hands over (2.2.4.1). */
export const synchronisedKey = configurationKey('StarOffice MailGateway');

export const synchronisedRegistryTable = defineTable({
  id: 'mailgateway-smtp/synchronised-registry',
  caption: '同期レジストリに追加するキー',
  columns: ['キー'],
  rows: [[code(synchronisedKey)]],
});

const sections = ['SendSMTP', 'RecvSMTP'] as const;
const keyword = 'SelfIPAddress';

/** The lines of song.ini that a cluster needs otherwise than a single machine (2.2.2.3). */
export const songIni = defineFile({
  product: 'mailgateway-smtp',
  variant: 'single',
  file: 'song.ini',
  language: 'ini',
  standby: 'single',
  database: null,
  group: null,
  role: 'other',
  title: 'song.ini に設定する行',
  source: { guide: 'staroffice', section: '2.2.2.3' },
  errata: [],
  download: true,
  note: '設定する行だけです。既存の song.ini をこのファイルで置き換えないでください。「フローティングIPアドレス」は、フェイルオーバーグループのアドレスに書き換えます。',
  render: plainText(
    sections.flatMap((section) => [
      { text: [`[${section}]`] },
      { text: text`${keyword} = ${p.floatingAddress}` },
    ]),
  ),
});

export const songIniTable = defineTable({
  id: 'mailgateway-smtp/song-ini',
  caption: 'song.ini の自分の IP アドレス',
  columns: ['セクション', 'キーワード', '設定する値'],
  rows: sections.map((section) => [
    code(`[${section}]`),
    code(`${keyword} =`),
    plain('フローティング IP アドレス'),
  ]),
  file: songIni.id,
});
