import { describe, expect, it } from 'vitest';
import { lineText, renderedText } from '../../batch/render';
import type { FileDefinition } from '../schema/file';
import { createInstance } from './create-instance';
import { initialisationParameters, listenerFile, shutdownFile, startupFile } from './files';

const head = {
  product: 'form-server',
  variant: 'multi/oracle/group1',
  standby: 'multi',
  group: 'group1',
  source: { guide: 'staroffice', section: '4.2.3' },
  errata: [],
  download: true,
} as const;
const pfile = ['y:\\oradata\\initORCL.ora'];
const linesOf = (file: FileDefinition) =>
  renderedText(file.render(new Map()), '\n').trimEnd().split('\n');

describe('files of an Oracle instance', () => {
  it('open and close the database', () => {
    const account = ['internal/internal'];
    expect(
      linesOf(startupFile({ ...head, file: 'startora.sql', title: '開始' }, account, pfile)),
    ).toEqual(['connect internal/internal', 'startup pfile=y:\\oradata\\initORCL.ora']);
    expect(linesOf(shutdownFile({ ...head, file: 'stopora.sql', title: '停止' }, account))).toEqual(
      ['connect internal/internal', 'shutdown immediate'],
    );
  });

  it('put everything on the switchable partition', () => {
    const file = initialisationParameters(
      { ...head, file: 'initORCL.ora', title: '初期化パラメータ' },
      ['y:\\oradata'],
    );
    expect(linesOf(file)).toEqual([
      'log_archive_dest = y:\\oradata',
      'background_dump_dest = y:\\oradata\\trace',
      'user_dump_dest = y:\\oradata\\trace',
      'control_files=(y:\\oradata\\ctlcomn.ora,y:\\oradata\\archive\\ctlcomn.ora)',
    ]);
  });

  it('name the instance in both places of listener.ora', () => {
    const lines = linesOf(
      listenerFile(head, {
        sid: ['OR01'],
        virtualAddress: ['10.0.0.9'],
        realAddress: ['10.0.0.1'],
        port: ['1521'],
        folder: ['c:\\orant\\ora01'],
      }),
    );
    expect(lines.filter((line) => line.includes('OR01'))).toEqual([
      '    (ADDRESS = (PROTOCOL = IPC)(KEY = OR01))',
      '      (SID_NAME = OR01)',
    ]);
    expect(lines.filter((line) => line.includes('TCP'))).toEqual([
      '    (ADDRESS = (COMMUNITY = tcp.world)(PROTOCOL = TCP)(Host = 10.0.0.9)(Port = 1521))',
      '    (ADDRESS = (COMMUNITY = tcp.world)(PROTOCOL = TCP)(Host = 10.0.0.1)(Port = 1521))',
    ]);
    const text = lines.join('');
    expect(text.split('(').length).toBe(text.split(')').length);
  });
});

it('creates an instance with the options that oradim knows', () => {
  const segments = createInstance({
    program: ['OradimXX'],
    sid: ['ORCL'],
    password: ['secret'],
    parameterFile: pfile,
  })(new Map());
  expect(lineText({ segments })).toBe(
    'OradimXX -NEW -SID ORCL -INTPWD secret -STARTMODE manual -PFILE y:\\oradata\\initORCL.ora',
  );
});
