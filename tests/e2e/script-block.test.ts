import type { BrowserContext, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeDownload, normalizeLineEnds } from '../support/downloads';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);

interface Block {
  readonly pathname: string;
  /** Place among the blocks of its page, from 0. */
  readonly index: number;
  /** What `data-script` says: a path below `/scripts/`. */
  readonly script: string;
}

const blocks: readonly Block[] = files.htmlFiles().flatMap((file) => {
  const $ = files.html(file);
  const pathname = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const scripts = $('[data-script]').map((_, element) => $(element).attr('data-script'));
  return scripts.get().map((script, index) => ({ pathname, index, script }));
});

let site: Site;
let context: BrowserContext;
/** A page of the secure context that reads and writes the clipboard for the tests. */
let clipboard: Page;

beforeAll(async () => {
  site = await openSite();
  context = await site.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  clipboard = await context.newPage();
  await clipboard.goto('/');
});

afterAll(() => site.close());

async function openPage(origin: string, pathname: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${pathname}`);
  await waitForHydration(page);
  return page;
}

async function copyAndRead(page: Page, block: Locator): Promise<string> {
  await clipboard.bringToFront();
  await clipboard.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await page.bringToFront();
  await block.locator('[data-copy]').click();
  await clipboard.bringToFront();
  return await expectCopied();
}

/** Copying may be asynchronous: waits until the clipboard changes, at most two seconds. */
async function expectCopied(): Promise<string> {
  let text = '';
  for (let attempt = 0; attempt < 40; attempt += 1) {
    text = await clipboard.evaluate(() => navigator.clipboard.readText());
    if (text !== 'nothing was copied') break;
    await clipboard.waitForTimeout(50);
  }
  return text;
}

it('finds blocks, and one for each batch file on the page of its pair', () => {
  const shown = new Set(blocks.map(({ pathname, script }) => `${pathname}: ${script}`));
  const pairs = files.files.filter((file) => /^scripts\/.*\/(start|stop)\.bat$/.test(file));
  expect(pairs.length).toBeGreaterThan(0);
  for (const file of pairs) {
    const pathname = `/${file.replace(/[^/]+$/, '')}`;
    expect(shown).toContain(`${pathname}: ${file.slice('scripts/'.length)}`);
  }
});

const pathnames = [...new Set(blocks.map(({ pathname }) => pathname))];

/** Pages that are made alike copy alike: where copying works otherwise, one guide and one pair's page stand for all. */
const fewPathnames = ['/scripts/', '/'].flatMap(
  (start) => pathnames.find((pathname) => pathname.startsWith(start)) ?? [],
);

describe.each([
  ['localhost, a secure context', () => site.origin, true, pathnames],
  ['another host name by plain http', () => site.plainOrigin, false, fewPathnames],
] as const)('on %s', (_, origin, secure, paths) => {
  it.each(paths)('copies every block of %s', async (pathname) => {
    const page = await openPage(origin(), pathname);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(secure);
    for (const { index, script } of blocks.filter((block) => block.pathname === pathname)) {
      const text = normalizeLineEnds(
        await copyAndRead(page, page.locator('[data-script]').nth(index)),
      );
      const bytes = files.bytes(`scripts/${script}`);
      expect(text, script).toBe(normalizeLineEnds(decodeDownload(bytes)));
      expect(text, script).not.toContain('\u00a5');
    }
    await page.close();
  });

  it.each(paths)(
    'offers every block of %s as a download, and saves the first',
    async (pathname) => {
      const page = await openPage(origin(), pathname);
      const own = blocks.filter((block) => block.pathname === pathname);
      for (const { index, script } of own) {
        const link = page.locator('[data-script]').nth(index).locator('a[download]').first();
        expect(await link.getAttribute('download')).toBe(script.replace(/^.*\//, ''));
        const href = (await link.getAttribute('href')) ?? '';
        expect(href).toBe(`/scripts/${script}`);
        const response = await page.request.get(`${site.origin}${href}`);
        expect(await response.body(), script).toEqual(files.bytes(`scripts/${script}`));
      }
      const [first] = own;
      if (first !== undefined) {
        const link = page.locator('[data-script]').nth(first.index).locator('a[download]').first();
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(download.suggestedFilename()).toBe(first.script.replace(/^.*\//, ''));
        expect(await readFile(await download.path())).toEqual(
          files.bytes(`scripts/${first.script}`),
        );
      }
      await page.close();
    },
  );
});
