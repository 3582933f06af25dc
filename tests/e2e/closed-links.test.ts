import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedPages } from '../../src/content/closed-pages';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

/**
 * A policy holds for a whole document: a closed page is closed only when a full load brings it. So every
 * link to one is followed by the browser itself, never by the router, which prevents that.
 */

/** Every sixth page, so that all kinds are among them; a closed page itself leaves by full loads, too. */
const paths = [
  ...new SiteFiles(buildFolder)
    .sitemapPaths()
    .filter((path) => !closedPages.includes(path))
    .filter((_path, index) => index % 6 === 0),
  '/404.html',
  // Its answers link to one in their text.
  '/faq/',
];

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await (await site.context({ viewport: { width: 1280, height: 900 } })).newPage();
});

afterAll(() => site.close());

/**
 * Presses every link to a closed page in the document.
 *
 * @returns their number, and the texts of those that the page's scripts follow in the browser's place
 */
async function pressClosedLinks(): Promise<{ pressed: number; byRouter: string[] }> {
  return page.evaluate((closed) => {
    const byRouter: string[] = [];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ href, origin, pathname }) =>
        href !== '' && origin === location.origin && closed.includes(pathname),
    );
    for (const link of links) {
      // Behind all of React's listeners; and then the browser stays.
      const judge = (event: Event): void => {
        if (event.defaultPrevented) byRouter.push(link.outerHTML);
        event.preventDefault();
      };
      window.addEventListener('click', judge, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }));
      window.removeEventListener('click', judge);
    }
    return { pressed: links.length, byRouter };
  }, closedPages as string[]);
}

describe('every link to a closed page is a full load', () => {
  it.each(paths)('%s', async (path) => {
    await page.goto(path);
    await waitForHydration(page);
    const { pressed, byRouter } = await pressClosedLinks();
    // The bar and the footer at least.
    expect(pressed).toBeGreaterThanOrEqual(2);
    expect(byRouter).toEqual([]);
  });

  it('in the menu of a narrow page', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/rules/');
    await waitForHydration(page);
    await page.locator('.navbar__toggle').click();
    await page
      .locator('.navbar-sidebar')
      .getByRole('link', { name: '検査', exact: true })
      .waitFor();
    const { pressed, byRouter } = await pressClosedLinks();
    expect(pressed).toBeGreaterThanOrEqual(2);
    expect(byRouter).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('sees a link of the router, when there is one', async () => {
    await page.goto('/rules/');
    await waitForHydration(page);
    await page
      .locator('main a[href^="/rules/"]')
      .first()
      .evaluate((link, to) => {
        (link as HTMLAnchorElement).href = to;
      }, closedPages[0]);
    expect((await pressClosedLinks()).byRouter).toHaveLength(1);
  });

  it('is what really happens when one is followed, with nothing asked between drop and result', async () => {
    // Every place that links there in a way of its own: the bar, the footer, a list, the prose.
    for (const [from, scope] of [
      ['/', 'main'],
      ['/rules/', 'main'],
      ['/faq/', 'footer'],
      ['/scripts/', '.navbar'],
    ] as const) {
      await page.goto(from);
      await waitForHydration(page);
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await page.locator(`${scope} a[href="/check/"]`).first().click();
      await page.waitForURL('**/check/');
      await waitForHydration(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'sameDocument' in window), from).toBe(false);
      const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await policies.count(), from).toBe(1);
      expect(await policies.getAttribute('content'), from).toContain("connect-src 'none'");
      const requests: string[] = [];
      const note = (request: { url: () => string }): void => {
        if (!request.url().startsWith('blob:')) requests.push(request.url());
      };
      page.on('request', note);
      await page.locator('[data-script-input="start"]').fill('ARMLOD X\nexit\n');
      await page.locator('[data-findings="start"] [data-rule="misspelt-command"]').waitFor();
      await page.waitForTimeout(300);
      page.off('request', note);
      expect(requests, from).toEqual([]);
    }
  });
});
