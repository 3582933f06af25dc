import { staroffice, websam, type Term } from './term';

/** What a failover group takes along: disks and addresses. */
export const resourceTerms: readonly Term[] = [
  {
    id: 'switchable-partition',
    term: '切替パーティション',
    english: 'switchable partition',
    synonyms: ['クロスコールディスク', '切替ディスクパーティション', '共有ディスク'],
    searchWords: ['切り替えパーティション'],
    meaning:
      'フェイルオーバーグループと一緒に、もう一方のサーバに移るディスクの区画。製品やデータベースのファイルを置きます',
    because: '図の説明 (1.1.1) から。定義はありません',
    sources: [staroffice('1.1.1'), staroffice('3.1.1'), staroffice('5')],
  },
  {
    id: 'mirror-disk',
    term: 'ミラーリングディスク',
    english: 'mirror disk',
    synonyms: ['ミラーディスク', 'データミラー', 'ミラーリング機能'],
    meaning: '切替パーティションの代わりに使うディスク。2 台のサーバが同じ内容を持ちます',
    because: '名前と、バックアップの FAQ (9 章) の手順から',
    sources: [websam('1.1.4 (3)'), staroffice('3.1.1'), staroffice('9')],
  },
  {
    id: 'extended-file-system',
    term: '拡張ファイルシステム',
    english: 'extended file system',
    synonyms: [],
    meaning:
      'StarOffice サーバの保存先を増やす仕組み。フェイルオーバーグループに切替パーティションを加えて使います',
    products: ['server'],
    sources: [staroffice('1.1.3'), staroffice('1.6.1')],
  },
  {
    id: 'virtual-ip-address',
    term: '仮想 IP アドレス',
    english: 'virtual IP address',
    synonyms: ['仮想IP', '仮想IPアドレス'],
    searchWords: ['VIP'],
    meaning:
      'フェイルオーバーグループの資源になるアドレス。フェイルオーバーするとサーバの間を移るので、クライアントは同じアドレスで接続できます',
    sources: [staroffice('1.1.1')],
  },
  {
    id: 'floating-ip-address',
    term: 'フローティング IP アドレス',
    english: 'floating IP address',
    synonyms: ['フローティングIP'],
    searchWords: ['FIP'],
    meaning:
      '仮想 IP アドレスの代わりに使えるアドレス。MailGateway-SMTP では、こちらだけが使えます',
    sources: [staroffice('8'), staroffice('2.2.1'), websam('1.1.6 (2)')],
  },
  {
    id: 'relocatable-host-name',
    term: 'リロケータブルホスト名',
    english: 'relocatable host name',
    synonyms: ['仮想ホスト名'],
    meaning:
      'フローティング IP アドレスか仮想 IP アドレスに対応するホスト名。StarOffice の製品では仮想ホスト名と呼びます',
    products: ['uxservermanager'],
    sources: [websam('1.1.4 (3)'), websam('1.1.6 (1)')],
  },
  {
    id: 'virtual-computer-name',
    term: '仮想コンピュータ名',
    english: 'virtual computer name',
    synonyms: [],
    meaning: 'CLUSTERPRO で設定する名前。仮想ホスト名とは別のもので、同じ名前は使えません',
    products: ['server'],
    sources: [staroffice('1.2'), staroffice('1.7')],
  },
  {
    id: 'virtual-server-name',
    term: '仮想サーバ名',
    english: 'virtual server name',
    synonyms: [],
    meaning: 'フェイルオーバーすると、仮想 IP アドレスとともに待機系サーバに移る名前',
    because: '図の説明から。定義はありません',
    products: ['form-server'],
    sources: [staroffice('4.1.1')],
  },
  {
    id: 'official-host-name',
    term: '正式ホスト名',
    english: 'official host name',
    synonyms: ['実ホスト名'],
    meaning: 'サーバそれぞれのホスト名。フェイルオーバーしても移りません',
    because: 'リロケータブルホスト名、仮想ホスト名と対にして使われているため',
    products: ['uxservermanager', 'server', 'workflow'],
    sources: [websam('1.1.4 (6)'), staroffice('1.2.1')],
  },
];
