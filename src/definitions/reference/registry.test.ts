import { describe, expect, it } from 'vitest';
import { registrySetting } from '../registry/setting';
import { code, defineTable } from '../schema/table';
import { text } from '../schema/template';
import { fileTexts } from './file-text';
import { registryEntries } from './registry-entry';
import { registryKeyUses } from './registry-key';
import { registryKeysTable, registryValuesTable } from './registry-tables';
import { tableRows } from './table-row';
import { aFile, definitionsOf, rowTexts } from './test-support';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\A';
const head = { product: 'server', variant: 'single', standby: 'single' } as const;
const setting = (file: string, title: string) =>
  registrySetting({ ...head, file, title, source: { guide: 'staroffice', section: '1.2.1' } }, [
    { key, name: 'NEW', type: 'REG_SZ', data: ['YES'] },
    { key, name: 'URL', type: 'REG_SZ', before: ['old'], data: text`C:\a "b"` },
  ]);
const first = setting('a.reg', '現用系');
const second = setting('b.reg', '待機系');
const definitions = definitionsOf({
  files: [
    first.file,
    second.file,
    aFile({ file: 'other.reg' }, 'REGEDIT4', '', `[${key}\\B[n]]`, '@="x"', '"n"=dword:00000001'),
  ],
  tables: [
    first.table,
    second.table,
    defineTable({
      id: 'server/synchronised-registry',
      caption: '同期レジストリ',
      columns: ['キー'],
      rows: [[code(key)]],
    }),
  ],
  facts: { 'service-key': [`${key}\\C`], 'some-path': [`${key}\\D`] },
});
const entries = registryEntries(fileTexts(definitions));
const rows = tableRows(definitions);

describe('registryEntries', () => {
  it('reads keys, names and data of every .reg file', () => {
    expect(entries.map(({ key: at, name, data }) => [at, name, data])).toEqual([
      [key, 'NEW', 'YES'],
      [key, 'URL', 'C:\\a "b"'],
      [key, 'NEW', 'YES'],
      [key, 'URL', 'C:\\a "b"'],
      [`${key}\\B[n]`, '(既定)', 'x'],
      [`${key}\\B[n]`, 'n', 'dword:00000001'],
    ]);
  });
});

it('lists values once, with the data before and each file that sets them', () => {
  expect(rowTexts(registryValuesTable(entries, rows)).slice(0, 2)).toEqual([
    [
      key,
      'NEW',
      '(追加)',
      'YES',
      'StarOffice サーバ: 現用系 </scripts/server/single/>、StarOffice サーバ: 待機系 </scripts/server/single/>',
    ],
    [
      key,
      'URL',
      'old',
      'C:\\a "b"',
      'StarOffice サーバ: 現用系 </scripts/server/single/>、StarOffice サーバ: 待機系 </scripts/server/single/>',
    ],
  ]);
});

it('lists the keys of files, tables and facts, and tells which are synchronised', () => {
  const table = registryKeysTable(registryKeyUses(definitions, entries, rows));
  expect(rowTexts(table)).toEqual([
    [key, 'StarOffice サーバ </server/>', 'StarOffice サーバ (2) </scripts/server/single/>'],
    [`${key}\\B[n]`, 'なし', 'StarOffice サーバ </scripts/server/single/>'],
    [`${key}\\C`, 'なし', 'なし'],
  ]);
});
