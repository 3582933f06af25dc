import { describe, expect, it } from 'vitest';
import type { VariantPageProps } from '../../src/content/pages';
import type { Definitions } from '../../src/definitions/definitions';
import { buildArchives } from './archives';
import { buildDownloads } from './downloads';
import { catalogEntries } from './entries';
import { planPages } from './routes';
import { aFile, aFileOfLines, aSiteOf } from './test-support';

const nothingKnown = { usedBy: new Map(), cautions: [], errata: [], faq: [] };

async function pagesOf(definitions: Definitions, knowledge = nothingKnown) {
  const downloads = buildDownloads(definitions);
  const entries = catalogEntries(downloads);
  return planPages({
    definitions,
    entries,
    archives: buildArchives(definitions, downloads),
    knowledge,
  });
}

async function variantOf(path: string, definitions: Definitions, knowledge = nothingKnown) {
  const page = (await pagesOf(definitions, knowledge)).find((each) => each.path === path);
  return page?.props as VariantPageProps;
}

const server = aSiteOf(
  aFile({ variant: 'single', file: 'start.bat' }, 'a'),
  aFile({ variant: 'single', file: 'stop.bat' }, 'b'),
  aFile(
    { variant: 'multi', file: 'alenv1.bat', source: { guide: 'staroffice', section: '3.9' } },
    'x',
  ),
  aFile({ variant: 'multi/server1', file: 'stop.bat' }, 'c'),
  aFile({ variant: 'multi/server1', file: 'start.bat', errata: ['server-b', 'server-a'] }, 'd'),
  aFile({ variant: 'multi/server1', file: 'hosts', download: false, note: 'なし' }, 'e'),
  aFile({ variant: 'multi/server12', file: 'backup.bat' }, 'f'),
  aFile({ product: 'workflow', variant: 'single/oracle', file: 'act.sql' }, 'g'),
);

describe('planPages', () => {
  it('plans the catalogue, each product and each folder that holds files', async () => {
    const pages = await pagesOf(server);
    expect(pages.map(({ path, component }) => [path, component.replace(/.*\//, '')])).toEqual([
      ['scripts/', 'CatalogPage'],
      ['scripts/server/', 'ProductScriptsPage'],
      ['scripts/workflow/', 'ProductScriptsPage'],
      ['scripts/server/single/', 'VariantPage'],
      ['scripts/server/multi/', 'VariantPage'],
      ['scripts/server/multi/server1/', 'VariantPage'],
      ['scripts/server/multi/server12/', 'VariantPage'],
      ['scripts/workflow/single/oracle/', 'VariantPage'],
    ]);
  });

  it('gives a product its own entries', async () => {
    const pages = await pagesOf(server);
    expect(pages.find(({ path }) => path === 'scripts/workflow/')?.props).toMatchObject({
      product: { slug: 'workflow', name: 'StarOffice/ワークフロー' },
      entries: [{ path: 'workflow/single/oracle/act.sql' }],
    });
  });

  it('gives each page the archive of its files', async () => {
    const pages = await pagesOf(server);
    const archiveAt = (path: string) => pages.find((page) => page.path === path)?.props.archive;
    expect(archiveAt('scripts/')).toMatchObject({ href: '/downloads/clusterpro-scripts.zip' });
    expect(archiveAt('scripts/workflow/')).toMatchObject({
      href: '/downloads/workflow.zip',
      files: 1,
    });
    expect(archiveAt('scripts/server/multi/server1/')).toMatchObject({
      href: '/downloads/server-multi-server1.zip',
      files: 3,
    });
    expect(pages[0]?.props).toMatchObject({
      productArchives: { server: { files: 6 }, workflow: { files: 1 } },
    });
  });

  it('survives the way into a data module', async () => {
    const pages = await pagesOf(server);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });
});

describe('the page of a variant', () => {
  it('shows the pair, then the other files of its folder and of those above', async () => {
    const page = await variantOf('scripts/server/multi/server1/', server);
    expect(page.variant).toBe('multi/server1');
    expect(page.start?.path).toBe('server/multi/server1/start.bat');
    expect(page.stop?.path).toBe('server/multi/server1/stop.bat');
    expect(page.others.map(({ title }) => title)).toEqual(['alenv1.bat', 'hosts']);
    expect(page.entries.map(({ path }) => path)).toEqual([
      'server/multi/server1/start.bat',
      'server/multi/server1/stop.bat',
      'server/multi/alenv1.bat',
    ]);
  });

  it('names the guide, its edition and every section', async () => {
    const page = await variantOf('scripts/server/multi/server1/', server);
    expect(page.source).toEqual({
      title: 'StarOffice クラスタ構築ガイド CLUSTERPRO編',
      edition: '第8版 2002/12/12',
      sections: ['3.1', '3.9'],
    });
  });

  it('has no pair where the folder holds other files only', async () => {
    const page = await variantOf('scripts/server/multi/', server);
    expect(page).not.toHaveProperty('start');
    expect(page).not.toHaveProperty('stop');
    expect(page.others.map(({ title }) => title)).toEqual(['alenv1.bat']);
  });

  it('adds what the guides say about all its files', async () => {
    const page = await variantOf('scripts/server/multi/server1/', server, {
      ...nothingKnown,
      usedBy: new Map([
        ['server/multi/alenv1.bat', [{ url: '/server/setup/', title: '構築' }]],
        ['server/single/start.bat', [{ url: '/server/other/', title: '別' }]],
      ]),
    });
    expect(page.usedBy).toEqual([{ url: '/server/setup/', title: '構築' }]);
  });

  it('shows the inserted lines of the scripts by region, and those of no other file', async () => {
    const line = (text: string, region: string, inserted: boolean) => ({
      region,
      segments: [{ text, role: 'command' as const, ...(inserted && { inserted }) }],
    });
    const regions = { head: '見出し', home: '最高プライオリティ', other: 'それ以外' };
    const site = aSiteOf(
      aFileOfLines({ regions }, [
        line('rem', 'head', false),
        line('A', 'home', true),
        line('B', 'home', false),
        line('C', 'other', true),
      ]),
      aFileOfLines({ file: 'stop.bat' }, [line('D', 'x', false)]),
      aFileOfLines({ file: 'hosts', regions }, [line('E', 'head', true)]),
    );
    const page = await variantOf('scripts/server/single/', site);
    expect(
      page.inserted.map(({ path, region, firstLine, lineCount }) => [
        path,
        region?.label,
        firstLine,
        lineCount,
      ]),
    ).toEqual([
      ['server/single/start.bat', '最高プライオリティ', 2, 1],
      ['server/single/start.bat', 'それ以外', 4, 1],
    ]);
  });

  it.each([
    ['start.bat', 'server/single has start.bat alone'],
    ['stop.bat', 'server/single has stop.bat alone'],
  ])('refuses %s without its counterpart', async (file, message) => {
    await expect(pagesOf(aSiteOf(aFile({ file }, 'a')))).rejects.toThrow(message);
  });

  it('refuses two start scripts in one folder', async () => {
    const site = aSiteOf(
      aFile({}, 'a'),
      aFile({ file: 'stop.bat' }, 'a'),
      aFile({ file: 'start2.bat', role: 'start' }, 'b'),
    );
    await expect(pagesOf(site)).rejects.toThrow(
      'server/single/start2.bat is a second start script beside server/single/start.bat',
    );
  });
});
