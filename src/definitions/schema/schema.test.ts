import { describe, expect, it } from 'vitest';
import { errata } from '../errata';
import { productName, productSlugs } from '../products';
import { callerOf } from './defined-at';
import { erratumSchema } from './erratum';
import { defineFile } from './file';
import { sourceSchema } from './source';
import { code, defineTable, joined, link, notStated, plain } from './table';

const head = {
  product: 'server',
  variant: 'multi/server1',
  file: 'start.bat',
  language: 'bat',
  standby: 'multi',
  database: null,
  group: null,
  role: 'start',
  title: '開始スクリプト',
  source: { guide: 'staroffice', section: '1.2' },
  errata: [],
  download: true,
  render: () => ({ lines: [] }),
} as const;

describe('defineFile', () => {
  it('makes the id from product, variant and name, and remembers its place', () => {
    const file = defineFile({ ...head, errata: [] });
    expect(file.id).toBe('server/multi/server1/start.bat');
    expect(file.regions).toEqual({});
    expect(file.definedAt?.file).toMatch(/schema\.test\.ts$/);
    expect(file.definedAt?.line).toBeGreaterThan(0);
  });

  it.each([
    ['variant', 'Multi/Server1'],
    ['variant', '../server1'],
    ['variant', 'multi/'],
    ['file', 'a/start.bat'],
    ['file', 'start bat'],
    ['product', 'serverr'],
    ['role', 'begin'],
    ['title', ''],
    ['language', 'batch'],
  ])('refuses %s %j', (field, value) => {
    expect(() => defineFile({ ...head, errata: [], [field]: value })).toThrow(field);
  });
});

describe('defineTable', () => {
  it('refuses a row that does not fit the columns', () => {
    expect(() =>
      defineTable({
        id: 'server/t',
        caption: 'c',
        columns: ['a', 'b'],
        rows: [[code('1'), plain('2')], [code('1')]],
      }),
    ).toThrow(new RangeError('table server/t: row 2 has 1 cells for 2 columns'));
  });

  it.each([
    ['too few', ['a']],
    ['one twice', ['a', 'a']],
  ])('refuses anchors: %s', (_, anchors) => {
    const rows = [[plain('1')], [plain('2')]];
    expect(() =>
      defineTable({ id: 'server/t', caption: 'c', columns: ['a'], rows, anchors }),
    ).toThrow(new RangeError('table server/t: 1 different anchors for 2 rows'));
  });

  it('joins cells to one', () => {
    expect(joined([code('a'), plain('b')])).toEqual([
      { text: ['a'], code: true },
      { text: ['、'] },
      { text: ['b'] },
    ]);
    expect(joined([])).toEqual([{ text: ['—'] }]);
  });

  it('leads from a cell to a page, from whatever page it stands on', () => {
    expect(link('a', '/scripts/')).toEqual([{ text: ['a'], href: '/scripts/' }]);
    expect(() => link('a', 'scripts/')).toThrow(
      new RangeError('a link of a table starts with a slash: "scripts/"'),
    );
  });

  it('marks what the guides do not say', () => {
    expect(notStated()).toEqual([{ text: ['—'], remark: '出典に記載なし' }]);
  });

  it('takes text and templates as cells', () => {
    expect(code('a')).toEqual([{ text: ['a'], code: true }]);
    expect(code([{ param: 'p/x' }])).toEqual([{ text: [{ param: 'p/x' }], code: true }]);
    expect(plain('a')).toEqual([{ text: ['a'] }]);
  });
});

describe('callerOf', () => {
  it('names the file and line that called', () => {
    const define = () => callerOf(define);
    const first = define();
    const second = define();
    expect(first?.file).toMatch(/schema\.test\.ts$/);
    expect((second?.line ?? 0) - (first?.line ?? 0)).toBe(1);
  });
});

describe('sourceSchema', () => {
  it.each(['1', '1.1.4', '1.1.4 (5)', '1.1.4(5)', '前付'])('takes section %j', (section) => {
    expect(sourceSchema.safeParse({ guide: 'pp-websam', section }).success).toBe(true);
  });

  it.each(['', '1.', '1.1.4 ()', 'x', '1.1 (5) a'])('refuses section %j', (section) => {
    expect(sourceSchema.safeParse({ guide: 'pp-websam', section }).success).toBe(false);
  });

  it('refuses an unknown guide', () => {
    expect(sourceSchema.safeParse({ guide: 'other', section: '1' }).success).toBe(false);
  });
});

describe('erratumSchema', () => {
  const [erratum] = errata;

  it.each([
    ['id', 'Upper-case'],
    ['id', 'single'],
    ['kind', 'slip'],
    ['printed', ''],
    ['published', ''],
    ['reason', ''],
    ['confidence', 'sure'],
    ['extra', 'x'],
  ])('refuses %s %j', (field, value) => {
    expect(erratumSchema.safeParse(erratum).success).toBe(true);
    expect(erratumSchema.safeParse({ ...erratum, [field]: value }).success).toBe(false);
  });

  it('publishes something else than is printed', () => {
    expect(errata.filter(({ printed, published }) => printed === published)).toEqual([]);
    expect(errata.length).toBeGreaterThan(0);
  });
});

describe('productName', () => {
  it('knows every product and what is common', () => {
    expect(productSlugs.map(productName).filter((name) => name.length < 3)).toEqual([]);
    expect(productName('uxservermanager')).toBe('WebSAM UXServerManager');
    expect(productName('common')).toBe('共通');
  });
});
