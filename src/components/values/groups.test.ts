import { expect, it } from 'vitest';
import type { FormParameter } from '../../content/form-parameter';
import { defaultOptions } from '../../values';
import { isUsed, sharedFields } from './groups';

const field = (id: string, rest: Partial<FormParameter['parameter']> = {}): FormParameter => ({
  parameter: { id, type: 'path', label: id, default: 'c:\\mssql', ...rest },
  product: id.slice(0, id.indexOf('/')) as FormParameter['product'],
  uses: [],
});

it('joins what several products ask for under one name, with one value of the guide', () => {
  const shared = sharedFields([
    field('workflow/mssql'),
    field('form-server/mssql', { label: '長い名前のフォルダ' }),
    field('supplies-server/mssql', { default: 'd:\\mssql' }),
    field('workflow/other'),
  ]);
  expect(shared).toMatchObject([
    {
      name: 'mssql',
      label: '長い名前のフォルダ',
      products: ['ワークフロー', 'フォームサーバ'],
      parameters: [{ id: 'workflow/mssql' }, { id: 'form-server/mssql' }],
    },
  ]);
});

it('never joins what must differ, or what follows a drive', () => {
  for (const rest of [
    { type: 'watchId', default: 'A' },
    { type: 'shell', default: 'A' },
    { on: 'workflow/drive' },
  ] as const) {
    expect(sharedFields([field('workflow/a', rest), field('form-server/a', rest)])).toEqual([]);
  }
});

it('asks for what the chosen type and database use', () => {
  const multi: FormParameter = { ...field('server/a'), standby: 'multi' };
  const oracle: FormParameter = { ...field('server/a'), database: 'oracle' };
  expect(isUsed(multi, defaultOptions)).toBe(true);
  expect(isUsed(multi, { ...defaultOptions, standby: 'single' })).toBe(false);
  expect(isUsed(oracle, { ...defaultOptions, database: 'sqlserver' })).toBe(false);
  expect(isUsed(oracle, { ...defaultOptions, standby: 'single' })).toBe(true);
});
