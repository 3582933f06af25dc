import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (1.2, 1.4, 1.5). */
export const p = defineParameters('server', {
  drive1: { type: 'drive', label: 'サーバ1の切替パーティション', default: 'D:' },
  root1: {
    type: 'path',
    label: 'サーバ1のインストールディレクトリ',
    default: 'D:\\SO1',
    on: 'server/drive1',
  },
  drive2: { type: 'drive', label: 'サーバ2の切替パーティション', default: 'E:' },
  root2: {
    type: 'path',
    label: 'サーバ2のインストールディレクトリ',
    default: 'E:\\SO2',
    on: 'server/drive2',
  },
  watchId: {
    type: 'watchId',
    label: 'StarOffice サーバの監視 ID',
    default: 'StarOffice',
    ordinaryWord: true,
  },
  watchId2: { type: 'watchId', label: 'サーバ2の監視 ID', default: 'StarOffice2' },
  virtualHost: {
    type: 'host',
    label: '仮想ホスト名',
    default: '仮想ホスト名',
    placeholder: true,
  },
  virtualAddress: {
    type: 'ipv4',
    label: '仮想 IP アドレス',
    default: '仮想IPアドレス',
    placeholder: true,
  },
  realHost: { type: 'host', label: '実ホスト名', default: '実ホスト名', placeholder: true },
  realAddress: {
    type: 'ipv4',
    label: '実 IP アドレス',
    default: '実IPアドレス',
    placeholder: true,
  },
});
