import { code, defineTable, plain } from '../schema/table';
import { p } from './parameters';
import { groups, type Group } from './services';

const [group1, group2] = groups;

/** A row with the same property of both groups. */
function ofBoth(label: string, cell: (group: Group) => ReturnType<typeof code>) {
  return [plain(label), cell(group1), cell(group2)];
}

/** What the scripts of a single standby assume (5.1.2, 5.1.3). */
export const singleEnvironmentTable = defineTable({
  id: 'supplies-server/single-environment',
  caption: 'シングルスタンバイ型のスクリプトの前提',
  columns: ['項目', 'SQL Server', 'Oracle'],
  rows: [
    [plain('切替パーティション'), code([p.drive]), code([p.drive])],
    [plain('サプライズサーバのインストール先'), code([p.folder]), code([p.folder])],
    [plain('オンラインシェル名'), code([p.shell]), code([p.shell])],
    [plain('オンラインシェルの自動起動'), plain('有効'), plain('有効')],
    [plain('データベース名'), code([p.database]), plain('—')],
    [plain('データベース識別子 (SID)'), plain('—'), code([p.sid])],
    [plain('監視 ID'), code([p.watchId]), code([p.watchId])],
  ],
});

/** What the two groups of a multi standby have (5.2.1, 5.2.2, 5.2.3). */
export const groupsTable = defineTable({
  id: 'supplies-server/groups',
  caption: '2つのフェイルオーバーグループの構成',
  columns: ['項目', 'GRP1', 'GRP2'],
  rows: [
    ofBoth('現用系サーバ (プライマリノード)', ({ home }) => code([home])),
    ofBoth('待機系サーバ (バックアップノード)', ({ other }) => code([other])),
    ofBoth('切替パーティション', ({ drive }) => code([drive])),
    ofBoth('サプライズサーバのインストール先', ({ folder }) => code([folder])),
    ofBoth('データベース名 (SQL Server)', ({ database }) => code([database])),
    ofBoth('データベース SID (Oracle)', ({ oracle }) => code(oracle.sid)),
    ofBoth('オンラインシェル名', ({ shell }) => code(shell.name)),
    ofBoth('オンラインシェルの自動起動', () => plain('無効')),
    ofBoth('監視 ID (共通)', () => code([p.watchId])),
  ],
});

/** Which node plays which part: the same group has another name from the other node. */
export const groupRolesTable = defineTable({
  id: 'supplies-server/group-roles',
  caption: 'ノードから見たグループの呼び方',
  columns: ['ノード', 'プライマリグループ', 'バックアップグループ'],
  rows: groups.map(({ number, home }) => [
    code([home]),
    plain(`GRP${number}`),
    plain(`GRP${3 - number}`),
  ]),
});

/** The table of the supplies that holds the server's address (5.1.1.4, 5.2.1.4). */
export const operationTable = 'BSCMNM001';

export const operationTableAddressTable = defineTable({
  id: 'supplies-server/op-table-address',
  caption: 'OP 管理テーブルに登録する IP アドレス',
  columns: ['テーブル', '登録する項目', '値'],
  rows: [[code(operationTable), plain('サプライズサーバの IP アドレス'), code([p.virtualAddress])]],
});

export const operationTableAddressesTable = defineTable({
  id: 'supplies-server/op-table-addresses',
  caption: 'グループごとに OP 管理テーブルに登録する IP アドレス',
  columns: ['グループ', 'テーブル', '登録する項目', '値'],
  rows: groups.map(({ number, virtualAddress }) => [
    plain(`GRP${number}`),
    code(operationTable),
    plain('サプライズサーバの IP アドレス'),
    code([virtualAddress]),
  ]),
});
