import { describe, expect, it } from 'vitest';
import { lineText, parse, renderedText } from '../batch';
import { buildDefinitions } from './definitions';
import { guides } from './guides';
import { definitions } from './index';
import type { Erratum } from './schema/erratum';
import { defineFile } from './schema/file';
import { defineParameters } from './schema/parameter';
import type { ProductDefinitions } from './schema/product-definitions';
import { code, defineTable } from './schema/table';
import type { Template } from './schema/template';

const erratum: Erratum = {
  id: 'guide-slip',
  kind: 'typo',
  source: { guide: 'pp-websam', section: '1.1' },
  printed: 'a',
  published: 'b',
  reason: 'c',
  confidence: 'certain',
};

function file(errata: string[] = []) {
  return defineFile({
    product: 'server',
    variant: 'single',
    file: 'start.bat',
    language: 'bat',
    standby: 'single',
    database: null,
    group: null,
    role: 'start',
    title: '開始スクリプト',
    source: { guide: 'staroffice', section: '1.2' },
    errata,
    download: true,
    render: () => ({ lines: [] }),
  });
}

const parameters = defineParameters('server', {
  drive: { type: 'drive', label: 'ドライブ', default: 'x:' },
});
const table = defineTable({ id: 'server/t', caption: 'c', columns: ['a'], rows: [[code('b')]] });

function product(changes: Partial<ProductDefinitions> = {}): ProductDefinitions {
  return {
    product: 'server',
    parameters: [],
    facts: {},
    files: [],
    tables: [],
    commands: {},
    ...changes,
  };
}

function build(...products: ProductDefinitions[]) {
  return buildDefinitions({ guides, products, errata: [erratum] });
}

describe('buildDefinitions', () => {
  it('finds everything by its id', () => {
    const built = build(
      product({
        parameters: [parameters.drive],
        facts: { key: ['HKEY'] },
        files: [file(['guide-slip'])],
        tables: [table],
        commands: { log: () => [] },
      }),
    );
    expect([...built.parameters.keys()]).toEqual(['server/drive']);
    expect([...built.facts.keys()]).toEqual(['server/key']);
    expect([...built.files.keys()]).toEqual(['server/single/start.bat']);
    expect([...built.tables.keys()]).toEqual(['server/t']);
    expect([...built.commands.keys()]).toEqual(['server/log']);
    expect([...built.errata.keys()]).toEqual(['guide-slip']);
    expect([...built.defaults]).toEqual([['server/drive', 'x:']]);
  });

  it.each([
    ['parameter server/drive', { parameters: [parameters.drive] }],
    ['fact server/key', { facts: { key: ['a'] } }],
    ['file server/single/start.bat', { files: [file()] }],
    ['table server/t', { tables: [table] }],
    ['command server/log', { commands: { log: () => [] } }],
  ])('refuses %s when it is stated twice', (what, stated) => {
    expect(() => build(product(stated), product(stated))).toThrow(
      new RangeError(`${what} is stated twice`),
    );
  });

  it('refuses an erratum that is stated twice', () => {
    expect(() => buildDefinitions({ guides, products: [], errata: [erratum, erratum] })).toThrow(
      new RangeError('erratum guide-slip is stated twice'),
    );
  });

  it('refuses an id that is both a parameter and a fact', () => {
    expect(() =>
      build(product({ parameters: [parameters.drive], facts: { drive: ['y:'] } })),
    ).toThrow(new RangeError('server/drive is both a parameter and a fact'));
  });

  it('refuses a file with an erratum that nobody states', () => {
    expect(() => build(product({ files: [file(['guide-other'])] }))).toThrow(
      new RangeError(
        'file server/single/start.bat names the erratum guide-other, which nobody states',
      ),
    );
  });
});

describe('the definitions of the site', () => {
  const files = [...definitions.files.values()];
  const texts = files.map((each) => [each.id, each.render(definitions.defaults), each] as const);

  it.each(texts)('%s renders with the guide’s values to whole lines', (_, rendered) => {
    expect(rendered.lines.length).toBeGreaterThan(0);
    expect(rendered.lines.map(lineText).filter((line) => /[\r\n\u00a5]|\s$/.test(line))).toEqual(
      [],
    );
  });

  it.each(texts)(
    '%s has lines in exactly the regions that it names',
    (_, rendered, { regions }) => {
      const found = new Set(rendered.lines.flatMap(({ region }) => region ?? []));
      expect([...found].sort()).toEqual(Object.keys(regions).sort());
    },
  );

  it.each(texts.filter(([, , { language }]) => language === 'bat'))(
    '%s parses without a diagnostic',
    (id, rendered) => {
      expect(parse(renderedText(rendered, '\r\n'), { file: id }).diagnostics).toEqual([]);
    },
  );

  const parametersOf = (template: Template) =>
    template.flatMap((part) => (typeof part === 'string' ? [] : [part.param]));

  it('uses every parameter in a file, a table, a fact or a command', () => {
    const shown = [
      ...[...definitions.tables.values()].flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.flatMap((cell) => cell.flatMap(({ text }) => parametersOf(text))),
        ),
      ),
      ...[...definitions.facts.values()].flatMap(parametersOf),
      ...[...definitions.commands.values()].flatMap((render) =>
        render(definitions.defaults).flatMap(({ param }) => param ?? []),
      ),
    ];
    const used = texts.flatMap(([, { lines }]) =>
      lines.flatMap(({ segments }) => segments.flatMap(({ param }) => param ?? [])),
    );
    const known = new Set([...used, ...shown]);
    // A drive stands alone in pages only: elsewhere it is a part of a path.
    const unused = [...definitions.parameters.values()].filter(
      ({ id, type }) => !known.has(id) && type !== 'drive',
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('knows where each file is stated', () => {
    expect(
      files.filter(
        ({ product, definedAt }) => !definedAt?.file.includes(`/definitions/${product}/`),
      ),
    ).toEqual([]);
  });

  it('inserts the same commands that the removal of UXServerManager deletes', () => {
    const inserted = (id: string) =>
      definitions.files
        .get(id)
        ?.render(definitions.defaults)
        .lines.filter((line) => line.segments.some((segment) => segment.inserted === true))
        .map(lineText);
    // Section 1.1.5 (2) lists six lines for each script; they stand in four branches.
    const load = [
      'ARMLoad.EXE id_Base /S /M Nvbase',
      'ARMLoad.EXE id_Cmd /S /M Nvcmd',
      'ARMLoad.EXE id_Rmap /S /M Nvrmapd',
      'ARMLoad.EXE id_Alert /S /M ESMASVNT',
      'ARMLoad.EXE id_Dmi /S /M DmiEventWatcher',
      'ARMLoad.EXE id_SSUXSM /S /M "SystemScope BASECenter manager"',
    ];
    const kill = ['SSUXSM', 'Dmi', 'Alert', 'Rmap', 'Cmd', 'Base'].map(
      (name) => `ARMKILL.EXE id_${name} /T 2`,
    );
    expect(inserted('uxservermanager/single/start.bat')).toEqual([load, load, load, load].flat());
    expect(inserted('uxservermanager/single/stop.bat')).toEqual([kill, kill, kill, kill].flat());
  });
});
