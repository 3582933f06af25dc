import { describe, expect, it } from 'vitest';
import { definitions } from '..';
import { productSlugs } from '../products';
import { defineTable, plain } from '../schema/table';
import { withReference } from '.';
import { aFile, definitionsOf, rowTexts } from './test-support';

describe('withReference', () => {
  it('holds a new file as soon as a product states it', () => {
    const table = (...lines: string[]) =>
      rowTexts(
        withReference(definitionsOf({ files: [aFile({}, ...lines)] })).tables.get(
          'reference/other-command-forms',
        ),
      ).map(([form]) => form);
    expect(table('exit')).toEqual([]);
    expect(table('al2stop /q')).toEqual(['al2stop /q']);
  });

  it('leaves the tables of the products alone', () => {
    const table = defineTable({
      id: 'server/t',
      caption: 'c',
      columns: ['a'],
      rows: [[plain('b')]],
    });
    const { tables } = withReference(definitionsOf({ tables: [table] }));
    expect(tables.get('server/t')).toBe(table);
  });

  it('refuses a table of a product with the id of one of its own', () => {
    const table = defineTable({ id: 'reference/ports', caption: 'c', columns: ['a'], rows: [] });
    expect(() => withReference(definitionsOf({ tables: [table] })).tables).toThrow(
      new RangeError('table reference/ports is stated twice'),
    );
  });
});

describe('the reference of the site', () => {
  const tables = [...definitions.tables.values()].filter(({ id }) => id.startsWith('reference/'));

  it('leads only to guides, to folders of scripts and to its own pages', () => {
    const variants = [...definitions.files.values()].flatMap(({ product, variant }) => [
      `/scripts/${product}/`,
      `/scripts/${product}/${variant}/`,
    ]);
    const pages = new Set(['/scripts/', ...variants, ...productSlugs.map((slug) => `/${slug}/`)]);
    const hrefs = tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => cell.flatMap(({ href }) => href ?? [])),
    );
    expect(hrefs.length).toBeGreaterThan(50);
    expect(
      hrefs.filter((href) => !pages.has(href) && !href.startsWith('/reference/arm-commands/#')),
    ).toEqual([]);
  });

  it('shows the guides’ own values, never those of a reader: one row gathers several products', () => {
    const withParameters = tables.filter(({ rows }) =>
      rows.flat(2).some(({ text }) => text.some((part) => typeof part !== 'string')),
    );
    expect(withParameters.map(({ id }) => id)).toEqual([]);
  });
});
