import { expect, it } from 'vitest';
import { defineParameters } from '../schema/parameter';
import { defineTable, plain } from '../schema/table';
import { fileTexts } from './file-text';
import { portsTable, portUses } from './port-table';
import { tableRows } from './table-row';
import { aFile, definitionsOf, rowTexts } from './test-support';

const p = defineParameters('server', {
  port: { type: 'port', label: 'リスナのポート', default: 'ポート番号', placeholder: true },
  known: { type: 'port', label: '既出', default: '5206' },
});

it('reads ports from services entries, listener.ora, tables and parameters, each once', () => {
  const definitions = definitionsOf({
    parameters: Object.values(p),
    files: [
      aFile({ file: 'services.txt' }, 'mvm2   5206/udp   # Flow Server (MVM2)'),
      aFile(
        { file: 'listener.ora', title: 'リスナの設定' },
        '    (ADDRESS = (PROTOCOL = TCP)(Host = h)(Port = 1521))',
        '    (ADDRESS = (PROTOCOL = IPC)(KEY = k))',
      ),
    ],
    tables: [
      defineTable({
        id: 'server/ports',
        caption: 'c',
        columns: ['a', 'b'],
        rows: [[plain('web'), plain('80/tcp')]],
      }),
    ],
  });
  const uses = portUses(definitions, fileTexts(definitions), tableRows(definitions));
  expect(rowTexts(portsTable(uses))).toEqual([
    ['1521', 'TCP', 'リスナの設定', 'StarOffice サーバ </scripts/server/single/>'],
    ['5206', 'UDP', 'mvm2', 'StarOffice サーバ </scripts/server/single/>'],
    ['80', 'TCP', 'web', 'StarOffice サーバ </server/>'],
    ['ポート番号', '— [出典に記載なし]', 'リスナのポート', 'StarOffice サーバ </server/>'],
  ]);
});
