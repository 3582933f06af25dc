import type { ProductSlug } from '../products';
import type { FileDefinition } from '../schema/file';
import type { Source } from '../schema/source';

/** What a guide says a product runs with; what is absent it does not say. */
export interface Support {
  readonly product: ProductSlug;
  readonly standby: FileDefinition['standby'];
  readonly database: FileDefinition['database'];
  /** What else sets this row apart, or what it is bound to. */
  readonly note?: string;
  readonly version?: string;
  /** Version of the database's software. */
  readonly databaseVersion?: string;
  readonly clusterpro?: string;
  readonly os?: string;
  readonly sources: readonly Source[];
}

const websam = (section: string): Source => ({ guide: 'pp-websam', section });
const staroffice = (section: string): Source => ({ guide: 'staroffice', section });

const nt4 = 'Windows NT 4.0、Windows NT 4.0 Enterprise Edition';
const since41 = 'V4.1 以降';

const server = { product: 'server', version: 'V4.6', clusterpro: since41, os: nt4 } as const;
const form = { product: 'form-server', version: 'V4.6', clusterpro: since41, os: nt4 } as const;
const sqlServer65 = '6.5';

/** Products in the order of the site, single standby first. */
export const support: readonly Support[] = [
  {
    product: 'uxservermanager',
    standby: 'single',
    database: null,
    clusterpro: 'Ver5.0、Ver6.0、for Windows Ver7.0',
    os: 'Windows NT 4.0 SP4 以降、Windows 2000、Windows 2003',
    sources: [websam('前付'), websam('1.1.2'), websam('1.1.3')],
  },
  {
    ...server,
    standby: 'single',
    database: null,
    sources: [staroffice('1.1.1'), staroffice('1.1.3')],
  },
  {
    ...server,
    standby: 'multi',
    database: null,
    note: 'ウィルスバスターサーバスキャンと GroupShield サーバスキャンは対応していません',
    sources: [staroffice('1.1.1'), staroffice('1.1.3'), staroffice('1.2.3')],
  },
  {
    product: 'mailgateway-smtp',
    standby: 'single',
    database: null,
    note: '共有ディスクとフローティング IP アドレスが必要です',
    version: '(WinNT) V4.5',
    clusterpro: 'V4.2 以降',
    sources: [staroffice('2.1.1'), staroffice('2.2.1')],
  },
  {
    product: 'workflow',
    standby: 'single',
    database: 'sqlserver',
    sources: [staroffice('3.1.1'), staroffice('3.2')],
  },
  {
    product: 'workflow',
    standby: 'single',
    database: 'oracle',
    sources: [staroffice('3.1.1'), staroffice('3.2')],
  },
  {
    product: 'workflow',
    standby: 'multi',
    database: null,
    note: 'マルチスタンバイ型にできるのは StarOffice サーバだけです。ワークフローはシングルスタンバイ型のまま動きます',
    sources: [staroffice('3.1.1'), staroffice('3.4.1')],
  },
  {
    ...form,
    standby: 'single',
    database: 'sqlserver',
    sources: [staroffice('4.1.3'), staroffice('4.2.3.1')],
  },
  {
    ...form,
    standby: 'single',
    database: 'oracle',
    sources: [staroffice('4.1.3'), staroffice('4.2.3.2')],
  },
  {
    ...form,
    standby: 'multi',
    database: 'sqlserver',
    sources: [staroffice('4.1.3'), staroffice('4.2.3.1')],
  },
  {
    ...form,
    standby: 'multi',
    database: 'oracle',
    sources: [staroffice('4.1.3'), staroffice('4.2.3.2')],
  },
  {
    product: 'supplies-server',
    standby: 'single',
    database: 'sqlserver',
    databaseVersion: sqlServer65,
    sources: [staroffice('5.1.2')],
  },
  {
    product: 'supplies-server',
    standby: 'single',
    database: 'oracle',
    sources: [staroffice('5.1.3')],
  },
  {
    product: 'supplies-server',
    standby: 'multi',
    database: 'sqlserver',
    databaseVersion: sqlServer65,
    sources: [staroffice('5.2.2')],
  },
  {
    product: 'supplies-server',
    standby: 'multi',
    database: 'oracle',
    sources: [staroffice('5.2.3')],
  },
  {
    product: 'webinterface',
    standby: 'single',
    database: 'sqlserver',
    note: 'インターネットインフォメーションサービス (IIS) が必要です。マルチスタンバイ型には対応していません',
    sources: [staroffice('6.1'), staroffice('6.2')],
  },
  {
    product: 'forum-server',
    standby: 'single',
    database: null,
    note: 'StarOffice サーバ、テキスト抽出オプションと同じフェイルオーバーグループで動かします',
    version: 'V5.5',
    clusterpro: 'Ver4.1 以降',
    os: nt4,
    sources: [staroffice('7.1.1'), staroffice('7.1.2'), staroffice('7.2')],
  },
];
