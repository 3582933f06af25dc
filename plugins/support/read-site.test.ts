import { describe, expect, it } from 'vitest';
import { buildDefinitions } from '../../src/definitions/definitions';
import { guides } from '../../src/definitions/guides';
import { defineTable, plain } from '../../src/definitions/schema/table';
import { readSite } from './read-site';

const definitions = buildDefinitions({
  guides,
  products: [
    {
      product: 'server',
      parameters: [],
      facts: {},
      files: [],
      tables: [
        defineTable({ id: 'server/data', caption: '表', columns: ['a'], rows: [[plain('a')]] }),
      ],
      commands: {},
    },
  ],
  errata: [],
});

const page = (body: string, extra = ''): string =>
  `---\ntitle: 題\ndescription: 文\n${extra}source:\n  - { guide: staroffice, sections: ['3.1'] }\n---\n\n${body}\n`;

const table = '::table{of="server/data"}';

const readAll = (sources: Readonly<Record<string, string>>) =>
  readSite(new Map(Object.entries(sources)), definitions, {
    relative: (file) => file,
    erratum: () => undefined,
  });

const usersIn = (sources: Readonly<Record<string, string>>): string[] =>
  (readAll(sources).usedBy.get('server/data') ?? []).map(({ url }) => url);

describe('readSite', () => {
  it('puts pages in order: products as the site lists them, then their positions, then the rest', () => {
    expect(
      usersIn({
        'docs/reference/index.mdx': page(table),
        'docs/workflow/index.mdx': page(table),
        'docs/server/b.mdx': page(table, 'sidebar_position: 1\n'),
        'docs/server/a.mdx': page(table, 'sidebar_position: 2\n'),
        'docs/server/index.mdx': page(table),
      }),
    ).toEqual(['/server/', '/server/b/', '/server/a/', '/workflow/', '/reference/']);
  });

  it('makes URLs as the docs plugin does', () => {
    expect(
      usersIn({
        'docs/index.mdx': page(table, 'slug: /\n'),
        'docs/reference/a.mdx': page(table, 'slug: other\n'),
        'docs/reference/b.mdx': page(table, 'slug: /elsewhere/\n'),
      }).sort(),
    ).toEqual(['/', '/elsewhere/', '/reference/other/']);
  });

  it('counts what stands in a partial, and in one of its own, as used by the pages that import it', () => {
    const partials = {
      'docs/_shared/_outer.mdx': "import Inner from './_inner.mdx';\n\n<Inner />\n",
      'docs/_shared/_inner.mdx': `${table}\n`,
    };
    const importing = page("import Outer from '../_shared/_outer.mdx';\n\n<Outer />");
    expect(
      usersIn({ ...partials, 'docs/server/a.mdx': importing, 'docs/server/b.mdx': page('文') }),
    ).toEqual(['/server/a/']);
  });

  it('gives nothing but the places of syntax errors when a page cannot be read', () => {
    const { diagnostics } = readAll({
      'docs/server/a.mdx': page('{'),
      'docs/server/b.mdx': page('文'),
    });
    expect(diagnostics.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['no-mdx', 'docs/server/a.mdx'],
    ]);
  });

  it('resolves links of a caution against the file that it stands in', () => {
    const caution =
      ':::caution-entry[題]{#x severity="note" products="server" phase="構築"}\n[a](../server/b.mdx#c) [d](#e) [f](https://example.com/)\n:::';
    const { cautions } = readAll({
      'docs/_shared/_x.mdx': caution,
      'docs/server/a.mdx': page(`import X from '../_shared/_x.mdx';\n\n<X />\n\n${table}`),
      'docs/server/b.mdx': page('文', 'slug: moved\n'),
    });
    const links = [...(cautions[0]?.html ?? '').matchAll(/href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(links).toEqual(['/server/moved/#c', '/server/a/#e', 'https://example.com/']);
  });
});
