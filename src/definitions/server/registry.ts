import { registrySetting, type RegistrySetting } from '../registry/setting';
import { code, defineTable, plain } from '../schema/table';
import {
  clusterValues,
  configurationKey,
  standaloneValues,
  startupValues,
} from './registry-values';
import { server1, server2, type Server } from './servers';

/** The registry settings of chapter 1, each as a `.reg` file and as a table of before and after. */

const product = 'server';
const guide = 'staroffice';
const keyErrata = ['server-current-version'];

const ownNames =
  '使う前に、「仮想ホスト名」「仮想IPアドレス」を自分の値に置き換え、キーの名前が実際のキーと同じことを確かめてください。';
const ownRealNames =
  '使う前に、「実ホスト名」「実IPアドレス」を自分の値に置き換え、キーの名前が実際のキーと同じことを確かめてください。';
const ownFolder =
  'インストールディレクトリは出典の例です。使う前に、自分のディレクトリに置き換えてください。';

/** Both servers have settings of the same name: the table of server 2 needs an id of its own. */
function named(setting: RegistrySetting, id: string): RegistrySetting {
  return { ...setting, table: { ...setting.table, id: `${product}/${id}` } };
}

const single = { product, variant: 'single', standby: 'single' } as const;
const ofServer = ({ id }: Server) =>
  ({ product, variant: `multi/${id}`, standby: 'multi', group: id }) as const;

/** A single standby, and server 1 of a multi standby (1.2.1). */
export const cluster1 = registrySetting(
  {
    ...single,
    file: 'opcntrl.reg',
    title: 'OPCNTRL のレジストリ (シングルスタンバイ型、マルチスタンバイ型のサーバ1)',
    source: { guide, section: '1.2.1 (2)' },
    errata: keyErrata,
    note: ownNames,
  },
  clusterValues(server1.service),
);

export const cluster2 = named(
  registrySetting(
    {
      ...ofServer(server2),
      file: 'opcntrl.reg',
      title: 'OPCNTRL のレジストリ (サーバ2)',
      source: { guide, section: '1.2.2 (2)' },
      errata: keyErrata,
      note: ownNames,
    },
    clusterValues(server2.service),
  ),
  'opcntrl-server2',
);

export const startup1 = named(
  registrySetting(
    {
      ...ofServer(server1),
      file: 'imagepath.reg',
      title: 'サーバ1のサービスの起動時コマンドライン',
      source: { guide, section: '1.2.2 (5)' },
      errata: ['server-services-key'],
      note: ownFolder,
    },
    startupValues(server1.environment, server1.service),
  ),
  'imagepath-server1',
);

export const startup2 = named(
  registrySetting(
    {
      ...ofServer(server2),
      file: 'imagepath.reg',
      title: 'サーバ2のサービスの起動時コマンドライン',
      source: { guide, section: '1.2.2 (2)' },
      note: ownFolder,
    },
    startupValues(server2.environment, server2.service),
  ),
  'imagepath-server2',
);

/** A single standby, and server 1 of a multi standby (1.7). */
export const standalone1 = registrySetting(
  {
    ...single,
    file: 'standalone.reg',
    title: 'フェイルオーバーグループを廃止するときのレジストリ (シングルスタンバイ型、サーバ1)',
    source: { guide, section: '1.7' },
    errata: [...keyErrata, 'server-opcntrl-misread', 'server-service-placeholder'],
    note: ownRealNames,
  },
  standaloneValues(server1.service),
);

export const standalone2 = named(
  registrySetting(
    {
      ...ofServer(server2),
      file: 'standalone.reg',
      title: 'フェイルオーバーグループを廃止するときのレジストリ (サーバ2)',
      source: { guide, section: '1.7' },
      errata: [...keyErrata, 'server-opcntrl-misread', 'server-service-placeholder'],
      note: ownRealNames,
    },
    standaloneValues(server2.service),
  ),
  'standalone-server2',
);

export const registrySettings = [cluster1, cluster2, startup1, startup2, standalone1, standalone2];

export const synchronisedRegistryTable = defineTable({
  id: 'server/synchronised-registry',
  caption: '同期レジストリ',
  columns: ['フェイルオーバーグループ', 'キー'],
  rows: [
    [
      plain('シングルスタンバイ型、マルチスタンバイ型のサーバ1'),
      code(configurationKey(server1.service)),
    ],
    [plain('マルチスタンバイ型のサーバ2'), code(configurationKey(server2.service))],
  ],
});
