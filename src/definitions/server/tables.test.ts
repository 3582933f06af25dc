import { describe, expect, it } from 'vitest';
import type { TableDefinition } from '../schema/table';
import { p } from './parameters';
import { registrySettings } from './registry';
import { iconTable1, iconTable2, optionIconTable } from './tables';

const defaults = new Map(Object.values(p).map(({ id, default: value }) => [id, value]));

function lastColumn({ rows }: TableDefinition): string[] {
  return rows.map((row) =>
    (row.at(-1) ?? [])
      .flatMap(({ text }) => text)
      .map((part) => (typeof part === 'string' ? part : defaults.get(part.param)))
      .join(''),
  );
}

describe('command lines of icons', () => {
  it('name the server by options behind their own', () => {
    expect([iconTable1, iconTable2, optionIconTable].flatMap(lastColumn)).toEqual([
      'D:\\SO1\\bin\\al2gcopy.exe /RD:\\SO1 /C"StarOffice Server" /Pal2 /Sal2',
      'E:\\SO2\\bin\\al2gcopy.exe /RE:\\SO2 /C"StarOffice Server2" /Palw2 /Sal2',
      'E:\\SO2\\bin\\al2gchg.exe /b /RE:\\SO2 /C"StarOffice Server2" /Palw2 /Sal2',
      'D:\\SO1\\bin\\al2addr.exe /RD:\\SO1 /C"StarOffice Server" /Pal2 /Sal2',
      'E:\\SO2\\bin\\al2addr.exe /RE:\\SO2 /C"StarOffice Server2" /Palw2 /Sal2',
    ]);
  });
});

describe('registry settings', () => {
  it('give each table an id of its own and the file that belongs to it', () => {
    const ids = registrySettings.map(({ table }) => table.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { file, table } of registrySettings) expect(table.file).toBe(file.id);
  });

  it('undo only values that they made', () => {
    const rows = (id: string) =>
      registrySettings.find(({ table }) => table.id === id)?.table.rows ?? [];
    const names = (id: string) => rows(id).map(([key, name]) => JSON.stringify([key, name]));
    for (const [made, undone] of [
      ['server/opcntrl', 'server/standalone'],
      ['server/opcntrl-server2', 'server/standalone-server2'],
    ] as const) {
      expect(names(undone)).toHaveLength(3);
      expect(names(made)).toEqual(expect.arrayContaining(names(undone)));
    }
  });
});
