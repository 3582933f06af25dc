import { code, defineTable, plain, type TableText } from '../schema/table';
import { text, type Template } from '../schema/template';
import { p } from './parameters';

/** A value of group 2 that mirrors group 1: the guide does not print it. */
function mirrored(value: Template): TableText[] {
  return [{ text: value, code: true, remark: '推定' }];
}

/** What the two groups of a multi standby have (4.1.1, 4.2.3, 4.3.2). */
export const groupsTable = defineTable({
  id: 'form-server/groups',
  caption: '2つのフェイルオーバーグループの割り当て',
  columns: ['項目', 'グループ1', 'グループ2'],
  rows: [
    [plain('現用系サーバ (図では)'), plain('サーバ1 (SV1)'), plain('サーバ2 (SV2)')],
    [plain('待機系サーバ (図では)'), plain('サーバ2 (SV2)'), plain('サーバ1 (SV1)')],
    [plain('切替パーティション'), code([p.drive]), mirrored([p.drive2])],
    [plain('インストール先'), code([p.folder]), mirrored([p.folder2])],
    [plain('監視 ID'), code([p.watchId1]), code([p.watchId2])],
    [plain('オンラインシェル'), code([p.shell1]), code([p.shell2])],
    [
      plain('SQL ファイル (SQL Server)'),
      [{ text: ['act1.sql'], code: true }, { text: ['、'] }, { text: ['deact1.sql'], code: true }],
      [...mirrored(['act2.sql']), { text: ['、'] }, ...mirrored(['deact2.sql'])],
    ],
    [plain('SID (Oracle)'), code([p.sid1]), mirrored([p.sid2])],
    [plain('リスナのサービス (Oracle)'), code([p.listener1]), mirrored([p.listener2])],
    [plain('データベースのフォルダ (Oracle)'), code([p.oradata]), mirrored([p.oradata2])],
    [
      plain('リスナのトレースとログ (Oracle)'),
      [
        ...code(text`${p.listenerFolder1}\trace`),
        { text: ['、'] },
        ...code(text`${p.listenerFolder1}\log`),
      ],
      [
        ...mirrored(text`${p.listenerFolder2}\trace`),
        { text: ['、'] },
        ...mirrored(text`${p.listenerFolder2}\log`),
      ],
    ],
  ],
});
