import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { productSlugs } from '../../src/definitions/products';
import { decodeDownload, normalizeLineEnds } from '../support/downloads';
import { judgeReference } from '../support/links';
import { nodesOf, parseMarkdown, rawLines, textOf } from '../support/markdown';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);

const guidePaths = site
  .sitemapPaths()
  .filter((path) => [...productSlugs, 'reference'].some((slug) => path.startsWith(`/${slug}/`)));

const twinOf = (path: string): string => `${path.slice(1, -1)}.md`;

interface Erratum {
  readonly id: string;
  readonly printed: string;
  readonly published: string;
  readonly reason: string;
}

const errata = new Map(
  (JSON.parse(site.text('errata/index.json')) as Erratum[]).map((each) => [each.id, each]),
);

/** Visible text of elements, one string each, without the links to the elements themselves. */
function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .map((_, element) => {
      const copy = $(element).clone();
      copy.find('.hash-link').remove();
      return copy.text();
    })
    .get();
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

it('stands beside every guide page, and nowhere else', () => {
  expect(guidePaths.length).toBeGreaterThan(20);
  const twins = site.files.filter((file) => file.endsWith('.md'));
  expect(twins).toEqual(guidePaths.map(twinOf).sort());
});

describe.each(guidePaths)('the Markdown twin of %s', (path) => {
  const $ = site.html(site.fileOf(path) ?? '');
  const source = site.text(twinOf(path));
  const twin = parseMarkdown(source);
  const code = nodesOf(twin, 'code');

  it('is named by the page, for programs and for readers', () => {
    const href = `/${twinOf(path)}`;
    expect($('link[rel="alternate"][type="text/markdown"]').attr('href')).toBe(href);
    expect($(`article a[href="${href}"]`)).toHaveLength(1);
  });

  it('has the headings of the page', () => {
    const headings = nodesOf(twin, 'heading').map(textOf).map(squeeze);
    expect(headings).toEqual(textsOf($, 'article :is(h1, h2, h3, h4, h5, h6)').map(squeeze));
  });

  it('holds the texts of the definitions as the page shows them', () => {
    expect(code.map(({ value }) => normalizeLineEnds(value))).toEqual(
      textsOf($, 'article pre code').map(normalizeLineEnds),
    );
  });

  it('holds whole files as they are downloaded', () => {
    const whole = $('article [data-script]')
      .map((_, element) => $(element).attr('data-script'))
      .get();
    const values = code.map(({ value }) => normalizeLineEnds(value));
    for (const script of whole) {
      const bytes = site.bytes(`scripts/${script}`);
      expect(values, script).toContain(normalizeLineEnds(decodeDownload(bytes)));
      expect(source, script).toContain(`](/scripts/${script})`);
    }
  });

  it('lets code begin at the left, so that its lines can be cut out', () => {
    for (const block of code) expect(rawLines(source, block)).toBe(block.value);
  });

  it('shows each row of the tables', () => {
    const rows = nodesOf(twin, 'tableRow').map(textOf).map(squeeze);
    const shown = $('article tr')
      .map((_, element) => {
        const copy = $(element).clone();
        copy.find('sup').remove();
        return squeeze(copy.text());
      })
      .get();
    // A remark stands in brackets, where the page has a tag.
    const bare = (text: string) => text.replace(/\((推定|出典に記載なし)\)/g, '$1');
    expect(rows.map(bare)).toEqual(shown.map(bare));
  });

  it('names each caution by its id, and each step by its server', () => {
    for (const element of $('article [data-caution]')) {
      expect(source).toContain(`id: \`${$(element).attr('data-caution')}\``);
    }
    const servers = textsOf($, 'article [data-server]').map((server) => `【${server}】`);
    const steps = nodesOf(twin, 'strong').map(textOf);
    expect(steps.flatMap((step) => /^手順\d+ (【.*?】)/.exec(step)?.[1] ?? [])).toEqual(servers);
  });

  it('says in a footnote what is printed, what is published, and why', () => {
    const ids = $('article sup a[href*="/errata/#"]')
      .map((_, element) => $(element).attr('href')?.replace(/^.*#/, ''))
      .get();
    const notes = nodesOf(twin, 'footnoteDefinition').map(textOf).map(squeeze);
    expect(notes).toHaveLength(new Set(ids).size);
    for (const id of ids) {
      const { printed = '', published = '', reason = '' } = errata.get(id) ?? {};
      const parts = [printed, published, reason].map(squeeze);
      expect(
        notes.some((note) => parts.every((part) => note.includes(part))),
        id,
      ).toBe(true);
    }
    const references = nodesOf(twin, 'footnoteReference').map(({ identifier }) => identifier);
    expect(references).toHaveLength(ids.length);
  });

  it('leads to pages and files that exist, from the root of the site', () => {
    const urls = [...nodesOf(twin, 'link'), ...nodesOf(twin, 'definition')].map(({ url }) => url);
    for (const url of urls) {
      expect(url).toMatch(/^(\/|https?:)/);
      expect(judgeReference(site, 'index.html', url, 'link'), url).toBeUndefined();
    }
  });

  it('holds nothing of MDX', () => {
    const prose = nodesOf(twin, 'text').map(({ value }) => value);
    expect(prose.filter((text) => /:::?|:(value|cmd|erratum|block)\{|\{\/\*/.test(text))).toEqual(
      [],
    );
    expect(nodesOf(twin, 'html')).toEqual([]);
  });

  it('is UTF-8 with LF', () => {
    expect(source).not.toMatch(/\r|\ufeff|\ufffd/);
    expect(source.endsWith('\n')).toBe(true);
  });
});

describe('/llms.txt', () => {
  const list = parseMarkdown(site.text('llms.txt'));
  const urls = nodesOf(list, 'link').map(({ url }) => url);

  it('is in the form that llmstxt.org describes', () => {
    const [title, summary] = list.children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(summary?.type).toBe('blockquote');
    expect(
      nodesOf(list, 'heading')
        .slice(1)
        .every(({ depth }) => depth === 2),
    ).toBe(true);
    for (const item of nodesOf(list, 'listItem')) {
      expect(textOf(item)).toMatch(/^.+: .+$/);
      expect(nodesOf(item, 'link')).toHaveLength(1);
    }
  });

  it('lists every twin once, and the data for programs', () => {
    const expected = [
      ...guidePaths.map((path) => `/${twinOf(path)}`),
      ...['scripts/catalog.json', 'scripts/SHA256SUMS'].map((file) => `/${file}`),
      ...['faq', 'cautions', 'errata'].map((feed) => `/${feed}/index.json`),
    ];
    expect([...urls].sort()).toEqual(expected.sort());
  });

  it('leads only to files that exist', () => {
    for (const url of urls) expect(site.has(url.slice(1)), url).toBe(true);
  });
});
