import { expect, it } from 'vitest';
import { kitPath } from './kit-path';

it.each([
  ['server/single/start.bat', 'server/single/start.bat'],
  ['uxservermanager/single/.profile', 'uxservermanager/single/.profile'],
])('a whole file lies under its id: %s', (id, path) => {
  expect(kitPath({ id, isWhole: true })).toBe(path);
});

it.each([
  ['workflow/multi/server2/services', 'workflow/multi/server2/services.lines.txt'],
  ['uxservermanager/single/.rhosts', 'uxservermanager/single/rhosts.lines.txt'],
  ['webinterface/workflow/oracle-lines.txt', 'webinterface/workflow/oracle-lines.lines.txt'],
  ['workflow/multi/server2/listener.ora', 'workflow/multi/server2/listener.ora.lines.txt'],
  ['a/b.txt/c', 'a/b.txt/c.lines.txt'],
])('lines for a file lie beside the files as text: %s', (id, path) => {
  expect(kitPath({ id, isWhole: false })).toBe(path);
});
