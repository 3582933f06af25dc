import { describe, expect, it } from 'vitest';
import { renderedText } from '../../batch/render';
import { registryChangeSchema } from '../schema/registry';
import { text } from '../schema/template';
import { regedit4 } from './regedit4';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC';
const folder = { param: 'p/folder' };
const values = new Map([['p/folder', 'x:\\nvwork']]);

const change = registryChangeSchema.parse({
  values: [
    { key, name: 'WorkDir', type: 'REG_SZ', data: [folder] },
    { key: `${key}\\A`, name: 'Path', type: 'REG_SZ', data: text`${folder}\Alert` },
    { key, name: 'say "x\\y"', type: 'REG_SZ', data: ['"quoted"'] },
  ],
});

describe('regedit4', () => {
  const rendered = regedit4(change)(values);

  it('writes each key once with its values, backslashes and quotes escaped', () => {
    expect(renderedText(rendered, '\n').split('\n')).toEqual([
      'REGEDIT4',
      '',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC]',
      '"WorkDir"="x:\\\\nvwork"',
      '"say \\"x\\\\y\\""="\\"quoted\\""',
      '',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\A]',
      '"Path"="x:\\\\nvwork\\\\Alert"',
      '',
    ]);
  });

  it('tells the value of a parameter from fixed text', () => {
    const line = rendered.lines[7];
    expect(line?.segments.filter(({ param }) => param !== undefined)).toEqual([
      { text: 'x:\\\\nvwork', role: 'argument', param: 'p/folder' },
    ]);
  });

  it('follows other values', () => {
    const other = regedit4(change)(new Map([['p/folder', 'y:\\a b']]));
    expect(renderedText(other, '\n')).toContain('"WorkDir"="y:\\\\a b"\n');
  });
});

describe('registryChangeSchema', () => {
  it.each([
    ['no value at all', { values: [] }],
    [
      'a relative key',
      { values: [{ key: 'SOFTWARE\\NEC', name: 'a', type: 'REG_SZ', data: ['b'] }] },
    ],
    [
      'U+00A5 in a key',
      { values: [{ key: 'HKEY_LOCAL_MACHINE\u00a5A', name: 'a', type: 'REG_SZ', data: ['b'] }] },
    ],
    ['another type', { values: [{ key, name: 'a', type: 'REG_DWORD', data: ['1'] }] }],
    ['no data', { values: [{ key, name: 'a', type: 'REG_SZ', data: [] }] }],
  ])('refuses %s', (_, wrong) => {
    expect(registryChangeSchema.safeParse(wrong).success).toBe(false);
  });
});
