import { expect, it } from 'vitest';
import { code, defineTable } from '../schema/table';
import { commandUses } from './command-use';
import { fileTexts } from './file-text';
import { pathsTable } from './path-table';
import { pathUses } from './path-use';
import { registryEntries } from './registry-entry';
import { tableRows } from './table-row';
import { aFile, definitionsOf, rowTexts } from './test-support';

it('lists the paths of files, registry values and tables, and what lies there', () => {
  const definitions = definitionsOf({
    files: [
      aFile(
        {},
        'c:\\mssql\\isql /i c:\\mssql\\ACT.SQL',
        'svrmgr23 command=@y:\\oradata\\start.sql',
        'c:\\mssql\\isql /i c:\\mssql\\act.sql',
        'c:\\mssql\\isql /i c:\\mssql\\act.sql',
      ),
      aFile({ file: 'act.sql' }, 'exec a'),
      aFile({ file: 'act.sql', variant: 'multi' }, 'of another folder'),
      aFile({ file: 'a.reg' }, 'REGEDIT4', '', '[HKEY_A\\B]', '"d"="C:\\\\Program Files\\\\x"'),
      aFile({ file: 'init.ora' }, 'control_files=(y:\\a.ora,y:\\b.ora)'),
    ],
    tables: [
      defineTable({
        id: 'server/files',
        caption: 'c',
        columns: ['a'],
        rows: [[code('%fsroot%\\etc\\x.ini')], [code('see c:\\no')]],
      }),
    ],
  });
  const texts = fileTexts(definitions);
  const uses = pathUses(texts, registryEntries(texts), tableRows(definitions));
  const page = 'StarOffice サーバ </scripts/server/single/>';
  expect(rowTexts(pathsTable(uses, commandUses(definitions), definitions))).toEqual([
    ['%fsroot%\\etc\\x.ini', '—', 'StarOffice サーバ </server/>'],
    ['c:\\mssql\\act.sql', 'StarOffice サーバ single/act.sql </scripts/server/single/>', page],
    ['c:\\mssql\\isql', 'プログラム', page],
    ['C:\\Program Files\\x', '—', page],
    ['y:\\a.ora', '—', page],
    ['y:\\b.ora', '—', page],
    ['y:\\oradata\\start.sql', '—', page],
  ]);
});
