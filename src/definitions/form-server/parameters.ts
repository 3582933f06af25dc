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
  stopWait: { type: 'seconds', label: 'SQL Server 停止後の待ち時間 (秒)', default: '30' },
  detachWait: { type: 'seconds', label: 'データベース切断後の待ち時間 (秒)', default: '30' },
});
