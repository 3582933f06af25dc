import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeDownload, normalizeLineEnds } from '../support/downloads';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);
const paths = files.sitemapPaths();

describe('with JavaScript switched off', () => {
  let site: Site;
  let context: BrowserContext;
  let plain: Page;
  let hydrated: Page;

  beforeAll(async () => {
    site = await openSite();
    context = await site.context({ javaScriptEnabled: false });
    plain = await context.newPage();
    hydrated = await (await site.context()).newPage();
  });

  afterAll(() => site.close());

  it.each(paths)('%s says all that it says with JavaScript', async (path) => {
    await plain.goto(path);
    await hydrated.goto(path);
    await waitForHydration(hydrated);
    const without = await readLines(plain);
    const missing = (await readLines(hydrated)).filter((line) => !without.includes(line));
    expect(missing).toEqual([]);
  });

  it.each(paths.filter((path) => files.html(files.fileOf(path) ?? '')('[data-script]').length > 0))(
    '%s shows its script blocks whole',
    async (path) => {
      await plain.goto(path);
      for (const block of await plain.locator('[data-script]').all()) {
        const script = (await block.getAttribute('data-script')) ?? '';
        const text = normalizeLineEnds(decodeDownload(files.bytes(`scripts/${script}`)));
        const code = block.locator('pre code');
        expect(await code.isVisible(), script).toBe(true);
        expect(normalizeLineEnds((await code.textContent()) ?? ''), script).toBe(text);
        expect(await block.locator('a[download]').first().isVisible(), script).toBe(true);
      }
    },
  );
});

/** Lines of visible text. Controls are left out: what they do needs JavaScript. */
async function readLines(page: Page): Promise<readonly string[]> {
  const text = await page.locator('main').evaluate((main) => {
    for (const button of main.querySelectorAll('button, [data-controls]')) button.remove();
    return (main as HTMLElement).innerText;
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
