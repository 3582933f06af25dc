import { defineParameters } from '../schema/parameter';

/**
 * What a reader may have otherwise; the defaults are the guide's values (4.2, 4.3). The guide prints the
 * scripts of group 1 only: the values of group 2 mirror them.
 */
export const p = defineParameters('form-server', {
  drive: {
    type: 'drive',
    label: '切替パーティション (マルチスタンバイ型ではグループ1)',
    default: 'y:',
  },
  drive2: { type: 'drive', label: 'グループ2の切替パーティション', default: 'z:' },
  folder: {
    type: 'path',
    label: 'インストール先 (マルチスタンバイ型ではグループ1)',
    default: 'y:\\starspl2',
    on: 'form-server/drive',
  },
  folder2: {
    type: 'path',
    label: 'グループ2のインストール先',
    default: 'z:\\starspl2',
    on: 'form-server/drive2',
  },
  watchId: { type: 'watchId', label: 'フォームサーバの監視 ID', default: 'SplServer' },
  watchId1: { type: 'watchId', label: 'グループ1の監視 ID', default: 'SplServer1' },
  watchId2: { type: 'watchId', label: 'グループ2の監視 ID', default: 'SplServer2' },
  shell: { type: 'shell', label: 'オンラインシェル', default: 'SuppliesServer' },
  shell1: { type: 'shell', label: 'グループ1のオンラインシェル', default: 'SuppliesServer1' },
  shell2: { type: 'shell', label: 'グループ2のオンラインシェル', default: 'SuppliesServer2' },
  // Chapter 4 gives a word for the key of a shell; 5.2.1.2 says that it is the name of the shell.
  shellTitle: {
    type: 'shell',
    label: 'オンラインシェルのレジストリキー',
    default: 'オンラインシェルタイトル',
    placeholder: true,
  },
  shellTitle1: {
    type: 'shell',
    label: 'グループ1のオンラインシェルのレジストリキー',
    default: 'グループ1のオンラインシェルタイトル',
    placeholder: true,
  },
  shellTitle2: {
    type: 'shell',
    label: 'グループ2のオンラインシェルのレジストリキー',
    default: 'グループ2のオンラインシェルタイトル',
    placeholder: true,
  },
  mssql: { type: 'path', label: 'SQL ファイルのフォルダ', default: 'c:\\mssql' },
  sid: { type: 'sid', label: 'データベースの SID', default: 'ORCL' },
  sid1: { type: 'sid', label: 'グループ1の SID', default: 'OR01' },
  sid2: { type: 'sid', label: 'グループ2の SID', default: 'OR02' },
  listener: { type: 'service', label: 'リスナのサービス', default: 'OracleTNSListener' },
  listener1: {
    type: 'service',
    label: 'グループ1のリスナのサービス',
    default: 'OracleTNSListener01',
  },
  listener2: {
    type: 'service',
    label: 'グループ2のリスナのサービス',
    default: 'OracleTNSListener02',
  },
  oradata: {
    type: 'path',
    label: 'データベースのフォルダ (マルチスタンバイ型ではグループ1)',
    default: 'y:\\oradata',
    on: 'form-server/drive',
  },
  oradata2: {
    type: 'path',
    label: 'グループ2のデータベースのフォルダ',
    default: 'z:\\oradata',
    on: 'form-server/drive2',
  },
  serverManager: { type: 'program', label: 'Oracle のサーバマネージャ', default: 'svrmgr23' },
  virtualAddress: {
    type: 'ipv4',
    label: '仮想 IP アドレス',
    default: '仮想IPアドレス',
    placeholder: true,
  },
  virtualAddress1: {
    type: 'ipv4',
    label: 'グループ1の仮想 IP アドレス',
    default: 'グループ1の仮想IPアドレス',
    placeholder: true,
  },
  virtualAddress2: {
    type: 'ipv4',
    label: 'グループ2の仮想 IP アドレス',
    default: 'グループ2の仮想IPアドレス',
    placeholder: true,
  },
  realAddress: {
    type: 'ipv4',
    label: 'listener.ora を置くサーバの実 IP アドレス',
    default: '実IPアドレス',
    placeholder: true,
  },
  port: { type: 'port', label: 'リスナのポート番号', default: 'ポート番号', placeholder: true },
  activeHost: {
    type: 'host',
    label: '現用系サーバのサーバ名',
    default: '現用系サーバ名',
    placeholder: true,
  },
  standbyHost: {
    type: 'host',
    label: '待機系サーバのサーバ名',
    default: '待機系サーバ名',
    placeholder: true,
  },
  host1: {
    type: 'host',
    label: 'サーバ1のサーバ名',
    default: 'サーバ1のサーバ名',
    placeholder: true,
  },
  host2: {
    type: 'host',
    label: 'サーバ2のサーバ名',
    default: 'サーバ2のサーバ名',
    placeholder: true,
  },
  database: { type: 'database', label: 'データベース名', default: 'spl' },
  database1: {
    type: 'database',
    label: 'グループ1のデータベース名',
    default: 'グループ1のデータベース名',
    placeholder: true,
  },
  database2: {
    type: 'database',
    label: 'グループ2のデータベース名',
    default: 'グループ2のデータベース名',
    placeholder: true,
  },
  oradim: {
    type: 'program',
    label: 'サービスインスタンスを作成するプログラム',
    default: 'OradimXX',
  },
  password: {
    type: 'password',
    label: 'ユーザ INTERNAL のパスワード',
    default: 'パスワード',
    placeholder: true,
  },
  connectPassword: {
    type: 'password',
    label: 'connect で使う internal のパスワード',
    default: 'internal',
  },
  listenerFolder1: {
    type: 'path',
    label: 'グループ1のリスナのトレースとログのフォルダ',
    default: 'c:\\orant\\ora01',
  },
  listenerFolder2: {
    type: 'path',
    label: 'グループ2のリスナのトレースとログのフォルダ',
    default: 'c:\\orant\\ora02',
  },
  stopWait: { type: 'seconds', label: 'SQL Server 停止後の待ち時間 (秒)', default: '30' },
  detachWait: { type: 'seconds', label: 'データベース切断後の待ち時間 (秒)', default: '30' },
});
