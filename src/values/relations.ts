/**
 * Rules that hold between the values of a cluster. Each names parameters by id; one that the guides' own
 * values would break is no rule.
 */

/** Values that must differ from one another. */
export interface Difference {
  readonly kind: 'different';
  readonly ids: readonly string[];
  /** What they are, as the message names them. */
  readonly what: string;
  /** Only for a cluster of two groups. */
  readonly multi?: boolean;
  /** Why, as a whole sentence. */
  readonly because: string;
}

const twoGroups = '一方のグループのスクリプトが、もう一方のグループの資源に触れます';
const oneNode = '2台のサーバは、別の名前で区別されます';
const oneAddress = '1つのアドレスは、1か所にしか割り当てられません';
const oneWatch = '監視IDは、クラスタの中で1つの処理だけを指します';

function groups(what: string, ...ids: string[]): Difference {
  return { kind: 'different', ids, what, multi: true, because: twoGroups };
}

/**
 * Watch ids of one cluster. The supplies server's is shared by its two groups and therefore one parameter: the
 * script of one group stops the service of the other by it. The form server's default is the same word.
 */
const starOfficeWatches = [
  'server/watch-id',
  'server/watch-id2',
  'mailgateway-smtp/watch-id',
  'workflow/watch-id',
  'forum-server/watch-id',
] as const;

export const differences: readonly Difference[] = [
  groups('2つのグループの切替パーティション', 'server/drive1', 'server/drive2'),
  groups('2つのグループの切替パーティション', 'form-server/drive', 'form-server/drive2'),
  groups('2つのグループの切替パーティション', 'supplies-server/drive', 'supplies-server/drive2'),
  groups('2つのグループの切替パーティション', 'workflow/database-drive', 'workflow/drive2'),
  groups('2つのサーバのインストールディレクトリ', 'server/root1', 'server/root2'),
  groups('2つのグループのインストールディレクトリ', 'workflow/root1', 'workflow/root2'),
  groups('2つのグループのインストール先', 'form-server/folder', 'form-server/folder2'),
  groups('2つのグループのインストール先', 'supplies-server/folder', 'supplies-server/folder2'),
  groups('2つのグループのオンラインシェル', 'form-server/shell1', 'form-server/shell2'),
  groups('2つのグループのオンラインシェル', 'supplies-server/shell1', 'supplies-server/shell2'),
  groups('2つのグループのSID', 'form-server/sid1', 'form-server/sid2'),
  groups('2つのグループのSID', 'supplies-server/sid1', 'supplies-server/sid2'),
  groups('2つのグループのデータベース', 'form-server/database1', 'form-server/database2'),
  groups('2つのグループのデータベース', 'supplies-server/database1', 'supplies-server/database2'),
  groups('2つのグループのデータベースのフォルダ', 'form-server/oradata', 'form-server/oradata2'),
  groups(
    '2つのグループのデータベースのフォルダ',
    'supplies-server/oradata',
    'supplies-server/oradata2',
  ),
  groups('2つのグループのリスナ', 'form-server/listener1', 'form-server/listener2'),
  groups(
    '2つのグループのリスナのフォルダ',
    'form-server/listener-folder1',
    'form-server/listener-folder2',
  ),
  ...[
    ['uxservermanager/active-host', 'uxservermanager/standby-host'],
    ['form-server/active-host', 'form-server/standby-host'],
    ['form-server/host1', 'form-server/host2'],
    ['supplies-server/primary-node', 'supplies-server/backup-node'],
    ['supplies-server/node1', 'supplies-server/node2'],
  ].map((ids): Difference => ({
    kind: 'different',
    ids,
    what: '2台のサーバの名前',
    because: oneNode,
  })),
  {
    kind: 'different',
    ids: [
      'uxservermanager/relocatable-host',
      'uxservermanager/active-host',
      'uxservermanager/standby-host',
    ],
    what: 'リロケータブルホスト名とサーバの名前',
    because: 'リロケータブルホスト名は、グループとともに動くアドレスの名前です',
  },
  {
    kind: 'different',
    ids: ['server/virtual-host', 'server/real-host'],
    what: '仮想ホスト名と実ホスト名',
    because: '仮想ホスト名には、どのコンピュータも使っていない名前を付けます',
  },
  ...[
    ['server/virtual-address', 'server/real-address'],
    // A single standby has the first of these, a multi standby the two below: those may be equal to it.
    ['form-server/virtual-address', 'form-server/real-address'],
    ['form-server/virtual-address1', 'form-server/virtual-address2', 'form-server/real-address'],
    ['supplies-server/virtual-address', 'supplies-server/real-address'],
    [
      'supplies-server/virtual-address1',
      'supplies-server/virtual-address2',
      'supplies-server/real-address',
    ],
    ['mailgateway-smtp/floating-address', 'server/real-address'],
    ['uxservermanager/example-address1', 'uxservermanager/example-address2'],
  ].map((ids): Difference => ({ kind: 'different', ids, what: 'アドレス', because: oneAddress })),
  {
    kind: 'different',
    ids: [
      'uxservermanager/watch-id-base',
      'uxservermanager/watch-id-cmd',
      'uxservermanager/watch-id-rmap',
      'uxservermanager/watch-id-alert',
      'uxservermanager/watch-id-dmi',
      'uxservermanager/watch-id-manager',
    ],
    what: '監視ID',
    because: oneWatch,
  },
  ...[
    ['form-server/watch-id'],
    ['form-server/watch-id1', 'form-server/watch-id2'],
    ['supplies-server/watch-id'],
  ].map((ids): Difference => ({
    kind: 'different',
    ids: [...starOfficeWatches, ...ids],
    what: '監視ID',
    because: oneWatch,
  })),
];
