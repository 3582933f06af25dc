import { expect, it } from 'vitest';
import { code, defineTable } from '../schema/table';
import type { VariableFact } from './environment-variables';
import { fileTexts } from './file-text';
import { tableRows } from './table-row';
import { aFile, definitionsOf, rowTexts } from './test-support';
import { variablesTable } from './variable-table';
import { variableUses } from './variable-use';

const facts: readonly VariableFact[] = [
  { name: 'SID', meaning: '意味', source: { guide: 'staroffice', section: '1' } },
  { name: 'fsroot', meaning: '場所', because: '理由' },
];

it('lists who sets and who reads a variable, facts first, others as not explained', () => {
  const definitions = definitionsOf({
    files: [
      aFile({}, 'set SID=A', 'set sid=B', 'IF "%OTHER%" == "x" set PATH=%PATH%;%SID%'),
      aFile({ file: 'stop.bat' }, 'set SID=A'),
    ],
    tables: [
      defineTable({
        id: 'server/files',
        caption: 'c',
        columns: ['a'],
        rows: [[code('%fsroot%\\x.ini')]],
      }),
    ],
  });
  const uses = variableUses(fileTexts(definitions), tableRows(definitions));
  const start = 'StarOffice サーバ </scripts/server/single/>';
  expect(rowTexts(variablesTable(uses, facts))).toEqual([
    [
      'SID',
      '意味 (StarOffice 1)',
      'A、B',
      'StarOffice サーバ (2) </scripts/server/single/>',
      start,
    ],
    ['fsroot', '場所 (理由) [推定]', '—', 'なし', 'StarOffice サーバ </server/>'],
    ['OTHER', '— [出典に記載なし]', '—', 'なし', start],
    ['PATH', '— [出典に記載なし]', '%PATH%;%SID%', start, start],
  ]);
});
