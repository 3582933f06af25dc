import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForHydration, watchPage } from '../support/page-watch';
import { openSite, type Site } from '../support/site';

describe('the home page', () => {
  let site: Site;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await openSite();
  });

  afterEach(() => context.close());
  afterAll(() => site.close());

  async function open(options: Parameters<Site['context']>[0] = {}): Promise<Page> {
    context = await site.context({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto('/');
    if (options.javaScriptEnabled !== false) await waitForHydration(page);
    return page;
  }

  it('leads from its search field to the results', async () => {
    const page = await open();
    const watch = watchPage(page, site.origin);
    await page.getByRole('searchbox').fill(' 切り離し & 失敗 ');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state="ready"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('切り離し & 失敗');
    expect(await page.locator('[data-search-hit]').count()).toBeGreaterThan(0);
    expect(watch.takeFaults()).toEqual([]);
  });

  it('leads to an empty search when nothing was typed', async () => {
    const page = await open();
    await page.getByRole('main').getByRole('button', { name: '検索' }).click();
    await page.waitForURL('**/search/');
    await page.locator('[data-search-state="empty"]').waitFor({ state: 'attached' });
  });

  it('names examples that are all found', async () => {
    const page = await open();
    const examples = await page
      .locator('main [data-controls] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const example of examples) {
      await page.goto(example);
      await page.locator('[data-search-state="ready"]').waitFor();
      expect(await page.locator('[data-search-hit]').count(), example).toBeGreaterThan(2);
    }
  });

  it('offers no search without JavaScript, and all other ways', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('main input:visible').count()).toBe(0);
    expect(await page.locator('main a[href^="/search/"]:visible').count()).toBe(0);
    expect(await page.locator('[data-task="障害時"]').isVisible()).toBe(true);
  });

  it.each([
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ])('shows search and outage in the first screen at $width px', async (viewport) => {
    const page = await open({ viewport });
    for (const selector of ['main input', '[data-task="障害時"] h3']) {
      const box = await page.locator(selector).boundingBox();
      expect(box?.y, selector).toBeLessThan(viewport.height);
    }
  });

  it('gives fingers 24 px and more for each link', async () => {
    const page = await open({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    const small = await page
      .locator('main a:visible')
      .evaluateAll((links) =>
        links
          .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
          .filter(({ text, height }) => height < 24 && text !== ''),
      );
    expect(small.filter(({ text }) => !text.startsWith('\u200b'))).toEqual([]);
  });
});
