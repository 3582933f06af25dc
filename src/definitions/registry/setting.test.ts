import { expect, it } from 'vitest';
import { renderedText } from '../../batch/render';
import { registrySetting } from './setting';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\A';

it('states a change as a file and as a table of before and after', () => {
  const { file, table } = registrySetting(
    {
      product: 'server',
      variant: 'single',
      file: 'opcntrl.reg',
      standby: 'single',
      title: '変更',
      source: { guide: 'staroffice', section: '1.2.1' },
      errata: ['server-a'],
    },
    [
      { key, name: 'CLUSTER', type: 'REG_SZ', data: ['YES'] },
      {
        key,
        name: 'HOST',
        type: 'REG_SZ',
        before: ['real'],
        data: ['virtual'],
        errata: ['server-a', 'server-b'],
      },
    ],
  );
  expect(renderedText(file.render(new Map()), '\n')).toBe(
    `REGEDIT4\n\n[${key}]\n"CLUSTER"="YES"\n"HOST"="virtual"\n`,
  );
  expect(file.errata).toEqual(['server-a', 'server-b']);
  expect(table).toMatchObject({ id: 'server/opcntrl', file: file.id, caption: '変更' });
  expect(table.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join()))).toEqual([
    [key, 'CLUSTER', '(追加)', 'YES'],
    [key, 'HOST', 'real', 'virtual'],
  ]);
  expect(table.definedAt?.file).toContain('setting.test');
});
