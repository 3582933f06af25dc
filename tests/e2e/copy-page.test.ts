import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);

/** The longest guide page: the one whose text takes longest to come. */
const path = files
  .sitemapPaths()
  .filter((candidate) => files.has(`${candidate.slice(1, -1)}.md`))
  .sort((left, right) => twinOf(right).length - twinOf(left).length)[0];

function twinOf(pathname: string): string {
  return files.text(`${pathname.slice(1, -1)}.md`);
}

let site: Site;
let context: BrowserContext;
/** A page of the secure context that reads and writes the clipboard for the tests. */
let clipboard: Page;

beforeAll(async () => {
  site = await openSite();
  context = await site.context({ reducedMotion: 'reduce' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  clipboard = await context.newPage();
  await clipboard.goto('/');
});

afterAll(() => site.close());

async function openPage(origin: string): Promise<Page> {
  await clipboard.bringToFront();
  await clipboard.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await waitForHydration(page);
  return page;
}

const button = (page: Page) => page.locator('[data-copy-page]');
const status = (page: Page) => page.locator('[data-copy-page] ~ [role="status"]');

/** Places of what stands around the button: they must not move. */
async function layoutOf(page: Page) {
  const boxes = await page
    .locator('[data-copy-page], [data-copy-page] + a, .markdown > :nth-child(3)')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  expect(boxes).toHaveLength(3);
  return boxes;
}

describe.each([
  ['localhost, a secure context', () => site.origin],
  ['another host name by plain http', () => site.plainOrigin],
])('on %s', (_, origin) => {
  it('copies the twin of the page, says so, and moves nothing', async () => {
    const page = await openPage(origin());
    const before = await layoutOf(page);
    expect(await status(page).textContent()).toBe('');
    await button(page).click();
    await expect.poll(() => status(page).textContent()).toContain('コピーしました');
    expect(await button(page).innerText()).toBe('コピーしました');
    expect(await layoutOf(page)).toEqual(before);
    await clipboard.bringToFront();
    expect(await clipboard.evaluate(() => navigator.clipboard.readText())).toBe(
      twinOf(path ?? 'no guide page'),
    );
    await page.close();
  });

  it('works with the keyboard', async () => {
    const page = await openPage(origin());
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toContain('コピーしました');
    await page.close();
  });
});

describe('without the twin', () => {
  it('says what to do instead, and works again once the twin is there', async () => {
    const page = await openPage(site.origin);
    await page.route('**/*.md', (route) => route.fulfill({ status: 503, body: 'later' }));
    const before = await layoutOf(page);
    await button(page).click();
    await expect.poll(() => status(page).textContent()).toContain('「Markdown を開く」');
    expect(await button(page).innerText()).toBe('コピーできませんでした');
    expect(await layoutOf(page)).toEqual(before);
    await page.unroute('**/*.md');
    await button(page).click();
    await expect.poll(() => status(page).textContent()).toContain('コピーしました');
    await page.close();
  });
});

describe('with JavaScript switched off', () => {
  it('leaves the link to the twin', async () => {
    const plain = await site.context({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(path ?? '/');
    expect(await button(page).isVisible()).toBe(false);
    const link = page.getByRole('link', { name: 'Markdown を開く' });
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toBe(twinOf(path ?? ''));
    await plain.close();
  });
});
