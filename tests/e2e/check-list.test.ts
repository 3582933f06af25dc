import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForHydration, watchPage, type PageWatch } from '../support/page-watch';
import { openSite, type Site } from '../support/site';

const path = '/server/setup-single/';

let site: Site;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  context = await site.context({ reducedMotion: 'reduce' });
  page = await context.newPage();
  watch = watchPage(page, site.origin);
  await open(page);
  return () => context.close();
});

async function open(target: Page, where = path): Promise<void> {
  await target.goto(where);
  await waitForHydration(target);
}

const boxes = (target = page) => target.locator('[data-controls] input[type="checkbox"]');
const progress = (target = page) => target.locator('[data-progress]').first();
const count = async (target = page) => (await progress(target).getAttribute('data-progress')) ?? '';

describe('the steps of a procedure', () => {
  it('have a box for each server, and the name of it', async () => {
    const names = await boxes().evaluateAll((inputs) =>
      inputs.map((input) => input.getAttribute('aria-label')),
    );
    expect(names).toContain('手順2は済み（現用系サーバ）');
    expect(names).toContain('手順2は済み（待機系サーバ）');
    const servers = await page
      .locator('li:has([data-server="both"])')
      .first()
      .locator('input')
      .count();
    expect(servers).toBe(2);
  });

  it('are ticked off with the keyboard, counted, and kept when the page is loaded again', async () => {
    expect(await count()).toMatch(/^0\/\d+$/);
    await boxes().first().focus();
    await page.keyboard.press('Space');
    expect(await count()).toMatch(/^1\//);
    expect(await progress().getByRole('status').innerText()).toContain('1か所が済み');
    await page.reload();
    await waitForHydration(page);
    expect(await boxes().first().isChecked()).toBe(true);
    expect(await count()).toMatch(/^1\//);
    expect(watch.takeFaults()).toEqual([]);
  });

  it('are begun again, and that is taken back', async () => {
    await boxes().nth(0).check();
    await boxes().nth(1).check();
    await progress().getByRole('button', { name: 'チェックを消す' }).click();
    expect(await count()).toMatch(/^0\//);
    await progress().getByRole('button', { name: '消したチェックを戻す' }).click();
    expect(await count()).toMatch(/^2\//);
  });

  it('leave those of other pages and of other clusters alone', async () => {
    await boxes().first().check();
    await open(page, '/form-server/setup-single/');
    expect(await count()).toMatch(/^0\//);
    await page.evaluate(() => {
      const cluster = { id: 'mine', name: '検証機', values: {}, terms: {}, notes: {} };
      const options = { standby: null, database: null, armlog: false, address: 'virtual' };
      localStorage.setItem(
        'clusterpro.shown',
        JSON.stringify({
          ...cluster,
          options: { ...options, productNames: 'staroffice', products: [] },
        }),
      );
    });
    await open(page);
    expect(await count()).toMatch(/^0\//);
    expect(await progress().innerText()).toContain('検証機');
    await boxes().nth(1).check();
    await page.evaluate(() => localStorage.removeItem('clusterpro.shown'));
    await open(page);
    expect([await boxes().nth(0).isChecked(), await boxes().nth(1).isChecked()]).toEqual([
      true,
      false,
    ]);
  });

  it('follow another tab', async () => {
    const other = await context.newPage();
    await open(other);
    await boxes(other).first().check();
    await page.waitForFunction(() =>
      document.querySelector('[data-progress]')?.getAttribute('data-progress')?.startsWith('1/'),
    );
  });

  it('are ticked on paper, too', async () => {
    const first = page.locator('ol[role="list"] > li').first();
    for (const box of await boxes().and(first.locator('input')).all()) await box.check();
    expect(await first.getAttribute('data-done')).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await boxes().first().isVisible()).toBe(true);
    expect(await progress().getByRole('status').isVisible()).toBe(true);
    expect(await progress().getByRole('button').isVisible()).toBe(false);
    // Browsers print no grounds: the number needs the colour of ink, done or not.
    const colours = await page
      .locator('ol[role="list"] > li > a')
      .evaluateAll((numbers) => [...new Set(numbers.map((each) => getComputedStyle(each).color))]);
    expect(colours).toHaveLength(1);
  });

  it('are ticked where the browser keeps nothing', async () => {
    const closed = await site.context({ reducedMotion: 'reduce' });
    await closed.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    const target = await closed.newPage();
    await open(target);
    await boxes(target).first().check();
    expect(await count(target)).toMatch(/^1\//);
    await closed.close();
  });

  it.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('have nothing serious for axe at %d px, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await boxes().first().check();
    const { violations } = await new AxeBuilder({ page }).include('ol').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

it('is a plain ordered list without JavaScript', async () => {
  const plain = await site.context({ javaScriptEnabled: false });
  const target = await plain.newPage();
  await target.goto(path);
  expect(await target.locator('main input').count()).toBe(0);
  expect(await target.locator('main ol[role="list"] > li').count()).toBeGreaterThan(10);
  await plain.close();
});
