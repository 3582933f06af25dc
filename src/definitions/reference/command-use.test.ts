import { describe, expect, it } from 'vitest';
import { commandForm, optionsOf } from './command-form';
import { commandTables } from './command-tables';
import { commandName, commandUses } from './command-use';
import { aCommand, aFile, definitionsOf, rowTexts } from './test-support';

const definitions = definitionsOf({
  files: [
    aFile(
      {},
      'rem 見出し',
      'IF "%ARMS_EVENT%" == "START" ARMLoad.EXE id_Base /S /M "Some Service"',
      'set ORACLE_SID=ORCL',
      'c:\\mssql\\binn\\isql /Usa /P /i c:\\a.sql',
      'rem 例: ARMLoad id /R 9 /H 1 ARMRSP /A /PL 10.0.0.1',
      'svrmgr23 command=@y:\\a.sql',
      'exit',
    ),
    aFile({ file: 'notes.txt' }, 'ARMKILL id'),
  ],
  commands: {
    pause: aCommand('ARMLOADC', '/W', 'PAUSE'),
    statement: () => [{ text: "exec sp_addserver 'a'", role: 'plain' }],
  },
});
const uses = commandUses(definitions);

describe('commandUses', () => {
  it('finds commands wherever the batch language lets them stand, and in examples', () => {
    expect(
      uses.map(({ name, operands, isExample }) => [
        name,
        ...operands,
        ...(isExample ? ['例'] : []),
      ]),
    ).toEqual([
      ['ARMLOAD', 'id_Base', '/S', '/M', 'Some Service'],
      ['isql', '/Usa', '/P', '/i', 'c:\\a.sql'],
      ['ARMLOAD', 'id', '/R', '9', '/H', '1', '例'],
      ['ARMRSP', '/A', '/PL', '10.0.0.1', '例'],
      ['svrmgr23', 'command=@y:\\a.sql'],
      ['ARMLOADC', '/W', 'PAUSE'],
    ]);
  });

  it('knows where each stands', () => {
    expect(uses[0]?.origin).toMatchObject({
      kind: 'file',
      file: { id: 'server/single/start.bat' },
    });
    expect(uses.at(-1)?.origin).toEqual({ kind: 'page', product: 'server' });
  });
});

describe('commandName', () => {
  it.each([
    ['ARMLoad.EXE', 'ARMLOAD'],
    ['armkill', 'ARMKILL'],
    ['"c:\\Program Files\\isql.exe"', 'isql'],
    ['%ALROOT%\\bin\\al2stop', 'al2stop'],
    ['OradimXX', 'OradimXX'],
  ])('%s → %s', (written, name) => {
    expect(commandName(written)).toBe(name);
  });
});

describe('commandForm', () => {
  it.each([
    ['ARMLOAD', ['id', '/S', '/M', 'a b'], 'ARMLOAD … /S /M …'],
    ['net', ['start', 'start'], 'net start start'],
    ['net', ['stop', 'MSSQLServer'], 'net stop …'],
    ['sfoscmd', ['K', 'SHELL'], 'sfoscmd K …'],
    ['ARMLOADC', ['id', '/W', 'PAUSE'], 'ARMLOADC … /W PAUSE'],
    ['svrmgr23', ['command=@y:\\a.sql'], 'svrmgr23 command=@…'],
    ['OradimXX', ['-NEW', '-SID', 'ORCL'], 'OradimXX -NEW -SID …'],
    ['x', ['a', 'b', 'c'], 'x …'],
  ])('%s %j', (name, operands, form) => {
    expect(commandForm({ name, operands })).toBe(form);
  });

  it('tells the options alone', () => {
    expect(optionsOf({ operands: ['id', '/S', '-x', '/', 'a/b'] })).toEqual(['/S', '-x']);
  });
});

describe('commandTables', () => {
  const [arm, others] = commandTables(uses);

  it('lists a form once, and an example only where nothing runs the form', () => {
    expect(rowTexts(arm)).toEqual([
      [
        'ARMLOAD … /R … /H …',
        'ARMLoad',
        'コメントの例: StarOffice サーバ </scripts/server/single/>',
      ],
      ['ARMLOAD … /S /M …', 'ARMLoad.EXE', 'StarOffice サーバ </scripts/server/single/>'],
      ['ARMLOADC /W PAUSE', 'ARMLOADC', 'StarOffice サーバ </server/>'],
      ['ARMRSP /A /PL …', 'ARMRSP', 'コメントの例: StarOffice サーバ </scripts/server/single/>'],
    ]);
  });

  it('keeps other commands apart', () => {
    expect(rowTexts(others).map(([form]) => form)).toEqual([
      'isql /Usa /P /i …',
      'svrmgr23 command=@…',
    ]);
  });
});
