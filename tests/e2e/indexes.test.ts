import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);

interface Caution {
  readonly id: string;
  readonly severity: string;
  readonly products: readonly string[];
  readonly phase: readonly string[];
}

const cautions = JSON.parse(files.text('cautions/index.json')) as readonly Caution[];
const questions = JSON.parse(files.text('faq/index.json')) as readonly {
  readonly id: string;
  readonly category: string;
  readonly products: readonly string[];
}[];
const errata = JSON.parse(files.text('errata/index.json')) as readonly {
  readonly id: string;
  readonly kind: string;
}[];
const { scripts } = JSON.parse(files.text('scripts/catalog.json')) as {
  readonly scripts: readonly {
    readonly path: string;
    readonly product: string;
    readonly standby: string;
    readonly database: string | null;
    readonly role: string;
  }[];
};

/** The four indexes: where the ids of their entries stand, and how many there are. */
const indexes = [
  { path: '/cautions/', entries: '[data-caution]', count: cautions.length },
  { path: '/faq/', entries: '[data-faq]', count: questions.length },
  { path: '/errata/', entries: '[data-entry]', count: errata.length },
  { path: '/scripts/', entries: '[data-entry]', count: scripts.length },
] as const;

const dangerOfForum = cautions.filter(
  ({ severity, products, phase }) =>
    severity === 'danger' && products.includes('forum-server') && phase.includes('削除'),
);
const forumRemoval = '/cautions/?product=forum-server&severity=danger&phase=削除';

describe('the filter of an index', () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    context = await site.context({ reducedMotion: 'reduce' });
    page = await context.newPage();
  });

  afterAll(() => site.close());

  async function open(path: string): Promise<void> {
    await page.goto(path);
    await waitForHydration(page);
    await page.locator('[data-index-filter]').waitFor();
  }
  const visible = (selector: string) => page.locator(`${selector}:visible`);
  const idsOf = (attribute: string): Promise<(string | null)[]> =>
    visible(`[${attribute}]`).evaluateAll(
      (elements, name) => elements.map((element) => element.getAttribute(name)),
      attribute,
    );
  const status = (): Promise<string> => page.locator('[data-index-status]').innerText();
  const button = (value: string) => page.locator(`[data-value="${value}"]`);
  const search = (): string => decodeURIComponent(new URL(page.url()).search);

  it.each(indexes)('$path shows every entry at first', async ({ path, entries, count }) => {
    await open(path);
    expect(await visible(entries).count()).toBe(count);
    expect(await status()).toContain(`${count} 件`);
  });

  it.each([
    {
      path: forumRemoval,
      attribute: 'data-caution',
      ids: dangerOfForum.map(({ id }) => id),
    },
    {
      path: '/cautions/?phase=構築,削除',
      attribute: 'data-caution',
      ids: cautions
        .filter(({ phase }) => phase.includes('構築') || phase.includes('削除'))
        .map(({ id }) => id),
    },
    {
      path: '/faq/?category=資源&product=server',
      attribute: 'data-faq',
      ids: questions
        .filter(({ category, products }) => category === '資源' && products.includes('server'))
        .map(({ id }) => id),
    },
    {
      path: '/errata/?kind=hazard',
      attribute: 'data-erratum',
      ids: errata.filter(({ kind }) => kind === 'hazard').map(({ id }) => id),
    },
    {
      path: '/scripts/?product=supplies-server&standby=multi&database=oracle&role=start',
      attribute: 'data-file',
      ids: scripts
        .filter(
          ({ product, standby, database, role }) =>
            product === 'supplies-server' &&
            standby === 'multi' &&
            database === 'oracle' &&
            role === 'start',
        )
        .map(({ path }) => path),
    },
  ])('$path shows what the data say', async ({ path, attribute, ids }) => {
    await open(path);
    expect(ids.length).toBeGreaterThan(0);
    expect((await idsOf(attribute)).sort()).toEqual([...ids].sort());
    expect(await status()).toContain(`${ids.length} 件`);
  });

  it('writes each choice into the address; back and forward go through them', async () => {
    await open('/cautions/');
    await page.locator('[data-facet="product"] select').selectOption('forum-server');
    await button('danger').click();
    await button('削除').click();
    await expect.poll(search).toBe('?product=forum-server&severity=danger&phase=削除');
    expect(await visible('[data-caution]').count()).toBe(dangerOfForum.length);
    await page.goBack();
    await expect.poll(search).toBe('?product=forum-server&severity=danger');
    await expect.poll(() => button('削除').getAttribute('aria-pressed')).toBe('false');
    await page.goBack();
    await expect.poll(() => button('danger').getAttribute('aria-pressed')).toBe('false');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => visible('[data-caution]').count()).toBe(dangerOfForum.length);
    expect(await button('削除').getAttribute('aria-pressed')).toBe('true');
  });

  it('follows a text letter by letter, as one step back', async () => {
    await open('/cautions/');
    const field = page.getByRole('searchbox', { name: 'ことばで絞り込む' });
    await field.pressSequentially('もんだいあり 問題有り');
    expect(await visible('[data-caution]').count()).toBe(0);
    await field.fill('問題有り');
    await expect.poll(search).toBe('?q=問題有り');
    const found = await visible('[data-caution]').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text).toContain('問題有り');
    await page.goBack();
    await expect.poll(search).toBe('');
    await expect.poll(() => visible('[data-caution]').count()).toBe(cautions.length);
    expect(await field.inputValue()).toBe('');
  });

  it('keeps a letter that is typed while the address is written', async () => {
    await open('/faq/');
    const field = page.getByRole('searchbox', { name: 'ことばで絞り込む' });
    await field.pressSequentially('バックアップ', { delay: 120 });
    await expect.poll(search).toBe('?q=バックアップ');
    expect(await field.inputValue()).toBe('バックアップ');
  });

  it('finds a question by words that stand nowhere on the page', async () => {
    await open('/faq/?q=壊れたら');
    expect(await idsOf('data-faq')).toContain('data-loss');
  });

  it('shows the entry that the address names although the filter leaves it out', async () => {
    const note = cautions.find(({ severity }) => severity === 'note');
    await open(`/cautions/?severity=danger#${note?.id}`);
    const target = page.locator(`[data-caution="${note?.id}"]`);
    await expect.poll(() => target.isVisible()).toBe(true);
    await expect
      .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await status()).toContain('リンク先');
    // The next choice lets it go.
    await button('運用').click();
    await expect.poll(() => target.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('shows all again, and keeps the focus', async () => {
    await open(forumRemoval);
    await page.getByRole('button', { name: '条件をクリア' }).click();
    expect(await visible('[data-caution]').count()).toBe(cautions.length);
    await expect.poll(search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('says so when nothing is left, and leads to the search', async () => {
    await open('/errata/?q=zzzz');
    expect(await status()).toMatch(/^条件に合う訂正はありません/);
    expect(await page.locator('[data-index-filter] a').getAttribute('href')).toBe(
      '/search/?q=zzzz',
    );
  });

  it('tells assistive technology how many there are', async () => {
    await open('/scripts/');
    const live = page.locator('[role="status"][data-index-status]');
    await button('oracle').click();
    await expect.poll(() => live.innerText()).toMatch(/^ファイル \d+ 件のうち \d+ 件$/);
  });

  it('counts for each value what a click on it shows', async () => {
    await open('/cautions/?product=workflow');
    const count = Number(await button('danger').locator('span').innerText());
    await button('danger').click();
    await expect.poll(() => visible('[data-caution]').count()).toBe(count);
  });

  it.each(indexes)('$path answers a letter within a frame or two', async ({ path, entries }) => {
    await open(path);
    const field = page.getByRole('searchbox', { name: 'ことばで絞り込む' });
    await field.focus();
    const took = await field.evaluate(async (element, selector) => {
      const input = element as HTMLInputElement;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const times: number[] = [];
      for (const text of ['サ', 'サー', 'サーバ', 'サー', 'サ', '']) {
        const start = performance.now();
        setValue?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Reading a size makes the browser lay the page out.
        document.querySelector(selector)?.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 20));
      }
      return times;
    }, entries);
    console.log(path, took.map((time) => Math.round(time)).join(' '), 'ms');
    expect(Math.max(...took)).toBeLessThan(200);
  });
});

describe.each(indexes)('$path', ({ path, entries, count }) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site.close());

  it('holds every entry without JavaScript, and no dead controls', async () => {
    const plain = await (await site.context({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${path}?product=server&q=x`);
    expect(await plain.locator(`${entries}:visible`).count()).toBe(count);
    expect(await plain.locator('main :is(input, select):visible').count()).toBe(0);
    expect(await plain.locator('[data-index-filter]:visible').count()).toBe(0);
  });

  it('prints every entry, whatever the filter shows', async () => {
    const page = await (await site.context()).newPage();
    await page.goto(`${path}?q=zzzz`);
    await waitForHydration(page);
    await expect.poll(() => page.locator(`${entries}:visible`).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`${entries}:visible`).count()).toBe(count);
    expect(await page.locator('[data-index-filter]:visible').count()).toBe(0);
    // The paper says why it holds more than the screen did.
    expect(await page.locator('[data-print-note]').innerText()).toContain('「zzzz」');
  });

  it('is no wider than the paper', async () => {
    const page = await (await site.context({ viewport: { width: 794, height: 1123 } })).newPage();
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const width of [794, 700]) {
      await page.setViewportSize({ width, height: 1123 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('marks the entry that a link leads to, also through the router and in forced colours', async () => {
    const page = await (await site.context({ forcedColors: 'active' })).newPage();
    const marked = (): Promise<(string | null)[]> =>
      page.locator('main [id]').evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).outlineWidth === '3px')
          .filter((element) => getComputedStyle(element).outlineStyle === 'solid')
          .map((element) => element.id),
      );
    await page.goto(path);
    await waitForHydration(page);
    expect(await marked()).toEqual([]);
    const [one = '', other = ''] = await page
      .locator('main [id]:is([data-caution], [data-erratum], [data-faq], [data-file])')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    await page.goto(`${path}#${one}`);
    await page.reload();
    await waitForHydration(page);
    await expect.poll(marked).toEqual([one]);
    // Rows of the table are only reached from other documents.
    if (path === '/scripts/') return;
    await page.evaluate((hash) => {
      window.history.pushState({}, '', hash);
      window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, `#${other}`);
    await expect.poll(marked).toEqual([other]);
  });
});

describe.each(indexes)('$path on a narrow screen', ({ path, entries }) => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    const context = await site.context({
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
      isMobile: true,
      hasTouch: true,
    });
    page = await context.newPage();
  });

  afterAll(() => site.close());

  const fold = () => page.getByRole('button', { name: '絞り込み' });
  const isSeen = (selector: string): Promise<boolean> =>
    page
      .locator(`${selector}:visible`)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom < window.innerHeight);

  it('shows count and first results in the first screen', async () => {
    await page.goto(`${path}?q=サーバ`);
    await waitForHydration(page);
    await page.locator('[data-index-status]', { hasText: 'のうち' }).waitFor();
    expect(await isSeen('[data-index-status]')).toBe(true);
    expect(await page.locator('[data-facet]:visible').count()).toBe(0);
    const below = { '/faq/': 'main nav a', '/scripts/': '#pairs' }[path as string] ?? entries;
    const top = await page
      .locator(`${below}:visible`)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(740);
  });

  it('folds the facets behind a button that says how many are chosen', async () => {
    await page.goto(`${path}?q=サーバ&product=server`);
    await waitForHydration(page);
    await expect.poll(() => fold().innerText()).toContain('(1)');
    expect(await fold().getAttribute('aria-expanded')).toBe('false');
    await fold().press('Enter');
    expect(await fold().getAttribute('aria-expanded')).toBe('true');
    const facets = page.locator(`[id="${await fold().getAttribute('aria-controls')}"]`);
    expect(await facets.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-facet] :focus').count()).toBe(1);
    await fold().press('Space');
    expect(await facets.isVisible()).toBe(false);
  });

  it('offers no value that shows nothing', async () => {
    await page.goto(`${path}?q=zzzz`);
    await waitForHydration(page);
    await page.locator('[data-index-status]', { hasText: 'ありません' }).waitFor();
    await fold().click();
    expect(await page.locator('[data-facet="product"]').isVisible()).toBe(true);
    expect(await page.locator('[data-value]:visible').count()).toBe(0);
    expect(await page.locator('[role="group"][data-facet]:visible').count()).toBe(0);
  });
});
