import { describe, expect, it } from 'vitest';
import { isInserted, lineText } from '../../batch';
import { extendedScripts, extendedServicesTable, type Extension } from './extended-scripts';
import { p } from './parameters';
import { scripts } from './scripts';

const extension: Extension = {
  product: 'forum-server',
  name: '追加の製品',
  section: '7.3.4',
  service: { id: 'own', watchId: ['Own'], service: ['Own Server'] },
};
const defaults = new Map(Object.values(p).map(({ id, default: value }) => [id, value]));
const linesOf = (file: { render: (typeof scripts)[number]['render'] }) =>
  file.render(defaults).lines;

describe('extendedScripts', () => {
  const [start, stop] = extendedScripts(extension);
  if (start === undefined || stop === undefined) throw new Error('two scripts are expected');

  it.each([
    [start, 'ARMLoad Own /S /M "Own Server"'],
    [stop, 'ARMKILL Own'],
  ])('adds one line to each of the four branches: $id', (file, line) => {
    expect(linesOf(file).filter(isInserted).map(lineText)).toEqual(Array(4).fill(line));
  });

  it.each([
    [start, 'server/single/start.bat'],
    [stop, 'server/single/stop.bat'],
  ])('leaves the rest of the script of StarOffice server as it is: $id', (file, id) => {
    const server = scripts.find((script) => script.id === id);
    if (server === undefined) throw new Error(`no script ${id}`);
    const code = (lines: ReturnType<typeof linesOf>) =>
      lines.map(lineText).filter((line) => !line.startsWith('rem '));
    expect(code(linesOf(file).filter((line) => !isInserted(line)))).toEqual(code(linesOf(server)));
    expect(file.errata).toEqual(server.errata);
  });

  it('names its own product and section in the head', () => {
    expect(linesOf(stop).slice(0, 2).map(lineText)).toEqual([
      'rem stop.bat: StarOffice サーバと追加の製品の終了スクリプト',
      'rem 出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 1.4.1 と 7.3.4',
    ]);
  });

  it('is defined where it is called', () => {
    expect(start.definedAt?.file).toMatch(/extended-scripts\.test\.ts$/);
  });
});

describe('extendedServicesTable', () => {
  it('has the services in the order of the start script', () => {
    const { rows, id } = extendedServicesTable(extension);
    expect(id).toBe('forum-server/loaded-services');
    expect(rows.map((row) => row[0]?.[0]?.text)).toEqual([['StarOffice サーバ'], ['追加の製品']]);
  });
});
