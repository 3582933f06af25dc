import { describe, expect, it } from 'vitest';
import { piecesText, renderedText } from '../../batch/render';
import { definitions } from '..';
import { resolve } from '../schema/template';

function linesOf(file: string): string[] {
  const defined = definitions.files.get(`workflow/${file}`);
  if (defined === undefined) throw new Error(`No file ${file}.`);
  return renderedText(defined.render(definitions.defaults), '\n').trimEnd().split('\n');
}

function rowsOf(table: string): string[][] {
  const rows = definitions.tables.get(`workflow/${table}`)?.rows ?? [];
  return rows.map((row) =>
    row.map((cell) =>
      cell.map(({ text }) => piecesText(resolve(text, definitions.defaults))).join(''),
    ),
  );
}

describe('Oracle', () => {
  it('makes the tables of the system as the guide prints it', () => {
    expect(linesOf('single/oracle/createsystbl.sql')).toEqual([
      'connect internal/oracle',
      'startup PFILE=w:\\orant\\initorcl.ora',
      'spool w:\\orant\\spool.log',
      '@c:\\orant\\rdbmsXX\\admin\\CATALOG.SQL',
      '@c:\\orant\\rdbmsXX\\admin\\CATPROC.SQL',
      '@c:\\orant\\rdbmsXX\\admin\\UTLCHAIN.SQL',
      '@c:\\orant\\rdbmsXX\\admin\\UTLXPLAN.SQL',
      'connect system/manager',
      '@c:\\orant\\DBS\\PUPBLD.SQL',
      'connect internal/oracle',
      'shutdown normal',
    ]);
  });

  it('has the files that the scripts call, with the same values', () => {
    expect(linesOf('single/oracle/startup.sql')).toEqual([
      'connect internal/oracle',
      'startup pfile=w:\\orant\\initorcl.ora',
    ]);
    expect(linesOf('single/oracle/shutdown.sql')).toEqual([
      'connect internal/oracle',
      'shutdown immediate',
    ]);
    expect(linesOf('single/oracle/start.bat')).toContain(
      'svrmgrXX command=@c:\\orant\\startup.sql',
    );
    expect(linesOf('single/oracle/stop.bat')).toContain(
      'svrmgrXX command=@c:\\orant\\shutdown.sql',
    );
  });
});

describe('two StarOffice servers', () => {
  it('have environments of their own', () => {
    expect(linesOf('multi/alenv1.bat').slice(0, 3)).toEqual([
      'set ALROOT=W:\\STAROFFICE',
      'set ALSERVICE=StarOffice Server',
      'set ALPROC=al2',
    ]);
    expect(linesOf('multi/alenv2.bat').slice(0, 3)).toEqual([
      'set ALROOT=Z:\\STAROFFICE2',
      'set ALSERVICE=StarOffice Server2',
      'set ALPROC=alw2',
    ]);
  });

  it('start icons with the options of the same environment', () => {
    expect([...rowsOf('icon1'), ...rowsOf('icon2')].map(([, after]) => after)).toEqual([
      'W:\\STAROFFICE\\bin\\al2gcopy.exe /RW:\\STAROFFICE /C"StarOffice Server" /Pal2 /Sal2',
      'Z:\\STAROFFICE2\\bin\\al2gcopy.exe /RZ:\\STAROFFICE2 /C"StarOffice Server2" /Palw2 /Sal2',
    ]);
  });

  it('change the two processes under a number that readers look up', () => {
    const key =
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice Server2\\Current Version\\SRVCNTRL\\PROCINFO[num]';
    expect([...rowsOf('execline-sowfmvm'), ...rowsOf('execline-wfocom')]).toEqual([
      [
        key,
        'EXECLINE',
        'Z:\\STAROFFICE2\\bin\\sowfmvm.exe -smvm',
        'Z:\\STAROFFICE2\\bin\\sowfmvm.exe -smvm2',
      ],
      [
        key,
        'EXECLINE',
        'Z:\\STAROFFICE2\\bin\\wfocom.exe',
        'Z:\\STAROFFICE2\\bin\\wfocom.exe -h 仮想ホスト名',
      ],
    ]);
  });
});
