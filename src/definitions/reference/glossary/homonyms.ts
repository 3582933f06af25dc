import { staroffice, type Term } from './term';

/** Words that mean different things in different chapters: one entry for each meaning. */
export const homonyms: readonly Term[] = [
  {
    id: 'server-1-2-instances',
    term: 'サーバ1、サーバ2',
    english: 'server instance 1 and 2',
    synonyms: ['SO サーバ1', 'SO サーバ2'],
    meaning:
      'マルチスタンバイ型で使う、StarOffice サーバの 2 つのサービス。マシンの名前ではありません。それぞれに現用系サーバと待機系サーバがあります',
    products: ['server'],
    sources: [staroffice('1.2.2')],
  },
  {
    id: 'server-1-2-nodes',
    term: 'サーバ1、サーバ2',
    english: 'node 1 and 2',
    synonyms: ['SV1', 'SV2', 'ノード'],
    meaning:
      'クラスタの 2 台のマシン (ノード)。シングルスタンバイ型では、サーバ1 が現用系、サーバ2 が待機系です',
    products: ['workflow', 'form-server', 'forum-server'],
    sources: [staroffice('3.1.1'), staroffice('3.4.1.2'), staroffice('4.2.2'), staroffice('7.2')],
  },
  {
    id: 'virtual-host-name-of-the-address',
    term: '仮想ホスト名',
    english: 'virtual host name',
    synonyms: ['リロケータブルホスト名'],
    meaning:
      '仮想 IP アドレスに解決されるホスト名。CLUSTERPRO の仮想コンピュータ名とは別で、既存のコンピュータ名も使えません',
    products: ['server', 'workflow', 'forum-server'],
    sources: [staroffice('1.2'), staroffice('1.7'), staroffice('3.2'), staroffice('7.3.2')],
  },
  {
    id: 'virtual-host-name-of-the-server',
    term: '仮想ホスト名',
    english: 'host name of the active server',
    synonyms: ['DNS 名'],
    meaning: '現用系ホストのホスト名 (DNS 名)。1 章の仮想ホスト名とは別のものです',
    products: ['form-server'],
    sources: [staroffice('4.2')],
  },
  {
    id: 'group-1-2',
    term: 'グループ1、グループ2',
    english: 'group 1 and 2',
    synonyms: ['フェールオーバーグループ1', 'フェールオーバーグループ2'],
    meaning:
      'マルチスタンバイ型の 2 つのフェイルオーバーグループ。SV1 がグループ1 の現用系、SV2 がグループ2 の現用系です',
    products: ['server', 'form-server'],
    sources: [staroffice('1.1.1'), staroffice('4.1.1')],
  },
  {
    id: 'grp1-grp2',
    term: 'GRP1、GRP2',
    english: 'GRP1 and GRP2',
    synonyms: ['グループ'],
    meaning:
      'サプライズサーバのマルチスタンバイ型の 2 つのフェイルオーバーグループ。SV1 が GRP1 の、SV2 が GRP2 のプライマリノードです',
    products: ['supplies-server'],
    sources: [staroffice('5.2.1')],
  },
];
