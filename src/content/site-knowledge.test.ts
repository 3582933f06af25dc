import { describe, expect, it } from 'vitest';
import { gatherKnowledge, type SitePage } from './site-knowledge';
import { read, sample } from './test-support';

const places = {
  relative: (file: string) => file.replace(/^.*\/src\//, 'src/'),
  erratum: () => ({ file: '/project/src/errata.ts', line: 7 }),
};

const caution = (id: string): string =>
  `:::caution-entry[題]{#${id} severity="note" products="server" phase="構築"}\n文\n:::`;

function page(name: string, ...sources: readonly string[]): SitePage {
  return {
    url: `/server/${name}/`,
    title: name,
    description: '文',
    source: [{ guide: 'staroffice', sections: ['3.1'] }],
    readings: sources.map((source, index) =>
      read(source, sample, `docs/server/${name}-${index}.mdx`),
    ),
    resolveLink: (href) => href,
  };
}

const gather = (...pages: readonly SitePage[]) =>
  gatherKnowledge({ pages, faq: [] }, sample, places);
const everything = '::table{of="data"}\n\n文:erratum{#server-sample}';

describe('gatherKnowledge', () => {
  it('takes the first place of an erratum as its own', () => {
    const { errata, diagnostics } = gather(page('a', everything), page('b', everything));
    expect(diagnostics).toEqual([]);
    expect(errata.map(({ url }) => url)).toEqual(['/server/a/#erratum-server-sample']);
    expect(errata[0]).toMatchObject({ kindLabel: '誤記', inferred: true });
  });

  it('counts a table as a use of its file, each page once', () => {
    const { usedBy } = gather(page('a', everything, '::table{of="data"}'), page('b', everything));
    const users = [
      { url: '/server/a/', title: 'a' },
      { url: '/server/b/', title: 'b' },
    ];
    expect([...usedBy]).toEqual([
      ['server/data', users],
      ['server/single/data.reg', users],
    ]);
  });

  it('gives cautions with their text, at the first page that a partial stands in', () => {
    const partial = read(caution('shared'), sample, 'docs/_shared/_x.mdx');
    const [first, second] = [page('a', everything), page('b', everything)].map((each) => ({
      ...each,
      readings: [...each.readings, partial],
    }));
    const { cautions, diagnostics } = gather(first as SitePage, second as SitePage);
    expect(diagnostics).toEqual([]);
    expect(cautions).toMatchObject([
      { id: 'shared', title: '題', text: '題\n文', url: '/server/a/#shared', pageTitle: 'a' },
    ]);
  });

  it('reports a caution that is stated at two places, and one that is stated nowhere', () => {
    const { diagnostics } = gather(
      page('a', everything, caution('one')),
      page('b', `${caution('one')}\n\n::caution-ref{of="two"}`),
    );
    expect(diagnostics.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['duplicate-caution', 'docs/server/b-0.mdx'],
      ['unknown-caution', 'docs/server/b-0.mdx'],
    ]);
  });

  it('reports a fault of a partial once, however many pages import it', () => {
    const partial = read(':value{of="nothing"}', sample, 'docs/_shared/_x.mdx');
    const pages = [page('a', everything), page('b')].map((each) => ({
      ...each,
      readings: [...each.readings, partial],
    }));
    expect(gather(...pages).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['unknown-value']);
  });

  it('reports what no page uses at its own place', () => {
    const { diagnostics } = gather(page('a', '文'));
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'unused-definition',
      'unused-definition',
      'unplaced-erratum',
    ]);
    expect(diagnostics.map(({ file }) => file)).toEqual([
      'src/content/test-support.ts',
      'src/content/test-support.ts',
      'src/errata.ts',
    ]);
    expect(diagnostics[2]?.range.start.line).toBe(7);
  });
});
