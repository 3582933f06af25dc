import { expect, it } from 'vitest';
import { applyFixes } from './fix';
import { lintScript } from './lint';
import { misspeltVariable } from './rules/misspelt-variable';
import { readScript } from './script';

const found = (text: string) =>
  lintScript(readScript(text, { file: 'start.bat' }), [misspeltVariable]);

it.each([
  ['a letter left out', 'IF "%ARM_DISK%" == "FAILURE" GOTO EXIT', 'ARM_DISK'],
  ['neighbours swapped, in lower case', 'echo %arsm_event%', 'arsm_event'],
  ['a part of the value', 'echo %ARMS_SERVR:~0,1%', 'ARMS_SERVR'],
  ['inside a block', 'IF 1 == 1 (\r\n  echo %ARMS_EVNT%\r\n)', 'ARMS_EVNT'],
])('finds %s', (_, text, name) => {
  const findings = found(text);
  expect(findings.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual([
    name,
  ]);
  const mended = applyFixes(text, findings).text;
  expect(mended).toContain('%ARMS_');
  expect(found(mended)).toEqual([]);
});

it.each([
  ['the very names, in any case', 'IF "%arms_disk%" == "FAILURE" echo %ARMS_EVENT% %ARMS_SERVER%'],
  ['a name that the script sets itself', 'set ARM_DISK=x\r\necho %ARM_DISK%'],
  ['comments', 'rem %ARM_DISK%\r\n:: %ARM_DISK%'],
  ['names that are near none', 'echo %ALROOT% %PATH% %ARMS_GROUP%'],
])('leaves %s alone', (_, text) => {
  expect(found(text)).toEqual([]);
});
