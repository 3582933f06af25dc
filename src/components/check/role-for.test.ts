import { expect, it } from 'vitest';
import { roleFor } from './role-for';

const taken = { name: 'a.bat', text: '', encoding: 'cp932', byteOrderMark: false } as const;

it.each([
  ['start.bat', 'ARMKILL X', 'start'],
  ['STOP2.BAT', 'ARMLOAD X', 'stop'],
  ['group1.bat', 'rem\r\nARMLOAD X /S /M A', 'start'],
  ['group1.bat', 'armkill.exe X', 'stop'],
  ['group1.bat', 'dir', 'start'],
] as const)('%s with %j is a %s script', (name, text, role) => {
  expect(roleFor({ name, text }, {})).toBe(role);
});

it('fills the place that is empty', () => {
  expect(roleFor({ name: 'x.bat', text: 'dir' }, { start: taken })).toBe('stop');
});
