import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);

/** One page of each kind: the home page, a guide page with a script, the page of a pair. */
const kinds = [
  '/',
  ...['guide', 'pair'].map((kind) => {
    const path = files
      .sitemapPaths()
      .filter((candidate) => candidate.startsWith('/scripts/') === (kind === 'pair'))
      .find((candidate) => files.html(files.fileOf(candidate) ?? '')('[data-script]').length > 0);
    return path ?? `no ${kind} page shows a script`;
  }),
];

/** Enough stops for the header, the sidebar and the first blocks. */
const stops = 40;

describe.each(['light', 'dark'] as const)('the keyboard alone, %s', (colorScheme) => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    context = await site.context({ colorScheme, reducedMotion: 'reduce' });
    page = await context.newPage();
  });

  afterAll(() => site.close());

  it.each(kinds)('%s: the first stop skips to the content', async (path) => {
    await page.goto(path);
    await waitForHydration(page);
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.getAttribute('href')).toMatch(/^#/);
    expect(await link.boundingBox()).toMatchObject({ x: expect.any(Number) as number });
    expect(await isInViewport(page)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.querySelector('h1') !== null)).toBe(
      true,
    );
  });

  it.each(kinds)('%s: the focus is seen wherever it goes', async (path) => {
    await page.goto(path);
    await waitForHydration(page);
    const unseen: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await describeFocus(page);
      if (focus === undefined) break;
      if (!focus.marked || !(await isInViewport(page))) unseen.push(focus.name);
    }
    expect(unseen).toEqual([]);
  });
});

async function isInViewport(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    if (!box) return false;
    const { clientWidth, clientHeight } = document.documentElement;
    const inside =
      box.right > 0 && box.bottom > 0 && box.left < clientWidth && box.top < clientHeight;
    return inside && box.width > 0 && box.height > 0;
  });
}

/** The focused element and whether an outline or a shadow marks it; undefined at the end of the page. */
async function describeFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outlined =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 1 &&
      !/rgba\(.*, 0\)|transparent/.test(outlineColor);
    const name = `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
    return { name, marked: outlined || boxShadow !== 'none' };
  });
}
