import { describe, expect, it } from 'vitest';
import { parse, renderedText } from '../../batch';
import type { FileDefinition } from '../schema/file';
import { alenv1, alenv2, backups, stopByAt } from './batch-files';
import { p } from './parameters';

const defaults = new Map(Object.values(p).map(({ id, default: value }) => [id, value]));

function textOf(file: FileDefinition | undefined): string {
  if (file === undefined) throw new Error('There is no such file.');
  return renderedText(file.render(defaults), '\n');
}

/** What a batch text runs: no comments, no empty lines. */
function commandsOf(file: FileDefinition | undefined): string[] {
  return textOf(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('rem '));
}

const [single, server1, server2] = backups;
const environment2 = [
  'set ALROOT=E:\\SO2',
  'set ALSERVICE=StarOffice Server2',
  'set ALPROC=alw2',
  'set ALSOCKET=al2',
];

describe('the batch files of the StarOffice server', () => {
  it.each([alenv1, alenv2, ...backups, stopByAt])('parse: $id', (file) => {
    expect(parse(textOf(file), { file: file.id }).diagnostics).toEqual([]);
  });

  it('back up between a pause of the watch and its end', () => {
    expect(commandsOf(single)).toEqual([
      'ARMLoadC StarOffice /W PAUSE',
      '%ALROOT%\\bin\\al2stop /q',
      'net start "StarOffice Server"',
      'ARMLoadC StarOffice /W CONTINUE',
    ]);
  });

  it('back up server 1 as the single standby, once its environment is set', () => {
    expect(commandsOf(server1)).toEqual([
      ...commandsOf(alenv1).filter((line) => !line.startsWith('set PATH=')),
      ...commandsOf(single),
    ]);
  });

  it('name server 2 everywhere in its backup', () => {
    expect(commandsOf(server2)).toEqual([
      ...environment2,
      'ARMLoadC StarOffice2 /W PAUSE',
      '%ALROOT%\\bin\\al2stop /q',
      'net start "StarOffice Server2"',
      'ARMLoadC StarOffice2 /W CONTINUE',
    ]);
  });

  it('stop server 2 from at with the environment of alenv2.bat', () => {
    expect(commandsOf(stopByAt)).toEqual([...commandsOf(alenv2), 'al2stop /q']);
    expect(commandsOf(alenv2)).toEqual([...environment2, 'set PATH=%PATH%;%ALROOT%\\BIN']);
  });
});
