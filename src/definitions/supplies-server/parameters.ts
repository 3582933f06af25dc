import { defineParameters } from '../schema/parameter';

/**
 * What a reader may have otherwise; the defaults are the guide's values (5.1, 5.2). The single standby
 * has the drive and the folders of group GRP1.
 */
export const p = defineParameters('supplies-server', {
  // The guide gives the nodes of a single standby a word in its statements, those of a multi standby names.
  primaryNode: {
    type: 'host',
    label: 'プライマリノードの名前',
    default: 'プライマリノード名',
    placeholder: true,
  },
  backupNode: {
    type: 'host',
    label: 'バックアップノードの名前',
    default: 'バックアップノード名',
    placeholder: true,
  },
  node1: { type: 'host', label: 'ノード SV1', default: 'SV1', ordinaryWord: true },
  node2: { type: 'host', label: 'ノード SV2', default: 'SV2', ordinaryWord: true },
  drive: {
    type: 'drive',
    label: '切替パーティション (マルチスタンバイ型では GRP1)',
    default: 'y:',
  },
  drive2: { type: 'drive', label: 'GRP2 の切替パーティション', default: 'z:' },
  folder: {
    type: 'path',
    label: 'インストール先 (マルチスタンバイ型では GRP1)',
    default: 'y:\\starspl2',
    on: 'supplies-server/drive',
  },
  folder2: {
    type: 'path',
    label: 'GRP2 のインストール先',
    default: 'z:\\starspl2',
    on: 'supplies-server/drive2',
  },
  // One watch id for both groups: the script of one stops the service of the other by it.
  watchId: {
    type: 'watchId',
    label: 'サプライズサーバの監視 ID (両グループ共通)',
    default: 'SplServer',
  },
  shell: { type: 'shell', label: 'オンラインシェル', default: 'SPLSV' },
  shell1: { type: 'shell', label: 'GRP1 のオンラインシェル', default: 'SPLSV1' },
  shell2: { type: 'shell', label: 'GRP2 のオンラインシェル', default: 'SPLSV2' },
  mssql: { type: 'path', label: 'SQL ファイルのフォルダ', default: 'c:\\mssql' },
  database: { type: 'database', label: 'データベース名', default: 'spl' },
  database1: { type: 'database', label: 'GRP1 のデータベース名', default: 'SPLDB1' },
  database2: { type: 'database', label: 'GRP2 のデータベース名', default: 'SPLDB2' },
  sid: { type: 'sid', label: 'データベースの SID', default: 'ORCL' },
  sid1: { type: 'sid', label: 'GRP1 の SID', default: 'SPLDB1' },
  sid2: { type: 'sid', label: 'GRP2 の SID', default: 'SPLDB2' },
  listener: { type: 'service', label: 'リスナのサービス', default: 'OracleTNSListener' },
  oradata: {
    type: 'path',
    label: 'データベースのフォルダ (マルチスタンバイ型では GRP1)',
    default: 'y:\\oradata',
    on: 'supplies-server/drive',
  },
  oradata2: {
    type: 'path',
    label: 'GRP2 のデータベースのフォルダ',
    default: 'z:\\oradata',
    on: 'supplies-server/drive2',
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
  listenerFolder: {
    type: 'path',
    label: 'リスナのトレースとログのフォルダ',
    default: 'c:\\orant\\ora01',
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
    label: 'GRP1 の仮想 IP アドレス',
    default: 'GRP1の仮想IPアドレス',
    placeholder: true,
  },
  virtualAddress2: {
    type: 'ipv4',
    label: 'GRP2 の仮想 IP アドレス',
    default: 'GRP2の仮想IPアドレス',
    placeholder: true,
  },
  realAddress: {
    type: 'ipv4',
    label: 'listener.ora を置くノードの実 IP アドレス',
    default: '実IPアドレス',
    placeholder: true,
  },
  port: { type: 'port', label: 'リスナのポート番号', default: 'ポート番号', placeholder: true },
  stopWait: { type: 'seconds', label: 'データベース停止後の待ち時間 (秒)', default: '30' },
  detachWait: { type: 'seconds', label: 'データベース切断後の待ち時間 (秒)', default: '30' },
});
