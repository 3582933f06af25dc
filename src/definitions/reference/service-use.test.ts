import { describe, expect, it } from 'vitest';
import { defineTable, plain } from '../schema/table';
import { commandUses } from './command-use';
import { serviceUses } from './service-use';
import { servicesTable, watchIdsTable } from './service-tables';
import { tableRows } from './table-row';
import { aFile, definitionsOf, rowTexts } from './test-support';

const group = (number: 1 | 2) => [
  aFile(
    { variant: `multi/server${number}` },
    'net start SQL',
    `ARMLOAD Id /S /M "Service ${number}"`,
    'rem 例: ARMLOAD other /R 1 /H 1 ARMRSP /A',
  ),
  aFile({ variant: `multi/server${number}`, file: 'stop.bat' }, 'ARMKILL ID', 'ARMKILL nobody'),
];
const definitions = definitionsOf({
  files: [...group(1), ...group(2)],
  tables: [
    defineTable({
      id: 'server/names',
      caption: 'c',
      columns: ['表示名', 'サービス名'],
      rows: [
        [plain('Shown 1'), plain('Service 1')],
        [plain('Shown 3'), plain('—')],
      ],
    }),
  ],
});
const uses = serviceUses(commandUses(definitions));

describe('serviceUses', () => {
  it('finds the service of an ARMKILL under its watch id in the same folder, whatever the case', () => {
    expect(
      uses.map(({ action, command, service, watchId = '' }) => [action, command, service, watchId]),
    ).toEqual([
      ['start', 'net start', 'SQL', ''],
      ['start', 'ARMLOAD', 'Service 1', 'Id'],
      ['start', 'ARMLOAD', 'ARMRSP', 'other'],
      ['stop', 'ARMKILL', 'Service 1', 'Id'],
      ['start', 'net start', 'SQL', ''],
      ['start', 'ARMLOAD', 'Service 2', 'Id'],
      ['start', 'ARMLOAD', 'ARMRSP', 'other'],
      ['stop', 'ARMKILL', 'Service 2', 'Id'],
    ]);
  });

  it('leaves out an ARMKILL whose watch id nobody loads', () => {
    expect(uses.filter(({ watchId }) => watchId === 'nobody')).toEqual([]);
  });
});

describe('servicesTable', () => {
  const rows = rowTexts(
    servicesTable(uses, tableRows(definitions), [
      { name: 'SQL', source: { guide: 'staroffice', section: '1' } },
    ]),
  );

  it('takes display names from the tables of products, those that nobody starts last', () => {
    expect(rows.map(([service, displayName]) => [service, displayName])).toEqual([
      ['Service 1', 'Shown 1 [推定]'],
      ['Service 2', '— [出典に記載なし]'],
      ['SQL', 'SQL'],
      ['— [出典に記載なし]', 'Shown 3 </server/>'],
    ]);
  });

  it('says who starts and stops a service, and who only does the one', () => {
    expect(rows[0]?.[3]).toBe(
      'ARMLOAD、ARMKILL: StarOffice サーバ (2) </scripts/server/multi/server1/>',
    );
    expect(rows[2]?.[3]).toBe(
      'net start: StarOffice サーバ (2) </scripts/server/>。起動だけ: StarOffice サーバ (2) </scripts/server/>',
    );
  });
});

it('lists a watch id with everything that is started under it', () => {
  const rows = rowTexts(watchIdsTable(uses));
  expect(rows.map(([id, services]) => [id, services])).toEqual([
    ['Id', 'Service 1、Service 2'],
    ['other', 'ARMRSP'],
  ]);
  expect(rows[1]?.slice(2)).toEqual([
    'コメントの例: StarOffice サーバ (2) </scripts/server/>',
    'なし',
  ]);
});
