import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { record } from '../../plugins/search/server/test-support';
import { searchFiles } from '../../plugins/search/server/search-files';
import { waitForHydration, watchPage, type PageWatch } from '../support/page-watch';
import { openSite, type Site } from '../support/site';

let site: Site;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;
let asked: string[];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  context = await site.context({ reducedMotion: 'reduce' });
  page = await context.newPage();
  watch = watchPage(page, site.origin);
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

afterEach(async () => {
  expect(watch.takeFaults()).toEqual([]);
  await context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(path);
  await waitForHydration(page);
}

async function openResults(query: string, path = '/search'): Promise<void> {
  await open(`${path}?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state="ready"]').waitFor();
}

const hits = () => page.locator('[data-search-hit]');
const dialog = () => page.locator('dialog[open]');
const field = () => dialog().getByRole('combobox', { name: '検索することば' });
/** Of what stands in the field: none while they are behind it. */
const options = () => dialog().locator('[role="listbox"][aria-busy="false"] [role="option"]');

async function openDialog(query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field().waitFor();
  await page.keyboard.type(query);
  await options().first().waitFor();
}

describe('/search', () => {
  it.each(['/search', '/search/'])('%s?q= lists ten hits or more, ranked', async (path) => {
    await openResults('監視を休止する', path);
    expect(await hits().count()).toBeGreaterThanOrEqual(10);
    const [first = ''] = await hits()
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''),
      );
    await page.goto(first);
    const target = await page.evaluate(() => document.querySelector(location.hash)?.textContent);
    expect(target).toContain('監視');
  });

  it('follows the query that is typed, in the address, too', async () => {
    await openResults('ARMLOAD');
    await page.getByRole('searchbox').fill('オンラインシェル');
    await page.waitForURL(/q=%E3%82%AA/);
    await page.locator('[data-search-state="ready"]').waitFor();
    expect(await hits().first().textContent()).toContain('オンラインシェル');
    await page.getByRole('button', { name: /^注意事項/ }).click();
    await page.waitForURL(/kind=caution/);
    for (const kind of await hits().locator('p').allTextContents()) expect(kind).toBe('注意事項');
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['a script', '"><script>document.title=1</script>'],
    ['an expression', '${alert(1)} {{7*7}} %00 \u202e'],
  ])('shows %s as text', async (_case, query) => {
    await open(`/search?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-state="ready"]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(query);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('shows markup in records as text, on the page and in the dialog', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const given = { title: `監視${markup}`, path: [markup], text: `監視${markup}` };
    const first = record('/server/#page-top', given);
    for (const [path, bytes] of searchFiles([first], { synonyms: [], products: [] })) {
      const body = Buffer.from(bytes);
      await page.route(`**/${path}`, (route) =>
        route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' }),
      );
    }
    await openResults('監視');
    expect(await hits().count()).toBe(1);
    expect(await hits().getByRole('link').textContent()).toBe(first.title);
    const shown = (await hits().textContent())?.split(markup).length;
    expect(shown).toBe(4);
    await openDialog('監視');
    expect((await options().first().textContent())?.split(markup).length).toBe(4);
    expect(await page.locator('main img, main script, dialog img, dialog script').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it.each([
    ['Japanese', '監視'.repeat(50_000)],
    ['markup', '<b>'.repeat(33_333)],
    ['one letter', 'a'.repeat(100_000)],
  ])('reads a query of 100,000 characters: %s', async (_case, query) => {
    await openResults(query);
    expect((await page.getByRole('searchbox').inputValue()).length).toBe(200);
  });

  it('helps where nothing is found', async () => {
    await openResults('zzqqarmlxxad');
    expect(await hits().count()).toBe(0);
    expect(await page.getByText('は見つかりません').count()).toBe(1);
  });

  it('has nothing serious for axe', async () => {
    await openResults('フェイルオーバー');
    expect(await violations()).toEqual([]);
  });
});

describe('the dialog', () => {
  it('loads nothing before a reader asks', async () => {
    await open('/server/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
    await openDialog('監視');
    expect(asked.filter((path) => path === '/search/index.js')).toHaveLength(1);
  });

  it('opens with / where nothing is typed, and closes with Escape', async () => {
    await open('/server/');
    await page.keyboard.press('/');
    await field().waitFor();
    await page.keyboard.type('a/b');
    expect(await field().inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('is a combobox: the keys move through the options, and Enter follows one', async () => {
    await open('/server/');
    await openDialog('フェールオーバ グループ');
    const activeId = () => field().getAttribute('aria-activedescendant');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const first = await activeId();
    await page.keyboard.press('ArrowDown');
    const second = await activeId();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await activeId()).toBe(`search-option-${(await options().count()) - 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await activeId()).toBe(first);
    expect(await dialog().getByRole('status').textContent()).toMatch(/^[\d,]+ 件$/);
    const href = await options().first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
    await dialog().waitFor({ state: 'detached' });
  });

  it('takes the Enter that ends a word of the input method for nothing else', async () => {
    await open('/faq/');
    await openDialog('監視');
    // Safari ends the composition first: all that is left to tell is the key code.
    await field().evaluate((element) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      Object.defineProperty(event, 'keyCode', { value: 229 });
      element.dispatchEvent(event);
    });
    expect(await dialog().count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/faq/');
  });

  it('that cannot be loaded leaves the page as it is, and opens once it can', async () => {
    await open('/check/');
    await page.getByLabel('開始スクリプト').first().fill('@echo off');
    await page.route('**/*SearchDialog*', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.getByText('検索を読み込めませんでした').waitFor();
    expect(await page.getByLabel('開始スクリプト').first().inputValue()).toBe('@echo off');
    expect(watch.takeFaults().join('\n')).toContain('SearchDialog');
    await page.unroute('**/*SearchDialog*');
    await page.keyboard.press('Control+k');
    await field().waitFor();
    expect(await page.getByText('検索を読み込めませんでした').count()).toBe(0);
  });

  it('follows the first hit of what stands in the field when Enter comes before it is shown', async () => {
    await open('/');
    await openDialog('監視');
    await field().evaluate(async (element: HTMLInputElement) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(element, 'ARMKILL');
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The field is rendered in a microtask; its results need a task, which comes behind this one.
      await Promise.resolve();
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
    });
    await dialog().waitFor({ state: 'detached' });
    await page.waitForURL((url) => url.pathname === '/reference/arm-commands/');
  });

  it('marks on the page what was searched for, until Escape', async () => {
    await open('/');
    await openDialog('フェールオーバ');
    await page.keyboard.press('Enter');
    const marks = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('clusterpro-search') ?? [])].map((range) => String(range)),
      );
    await expect.poll(marks).not.toEqual([]);
    for (const mark of await marks()) expect(mark).toMatch(/^フ[ェエ][イー]ルオーバー?/);
    await page.keyboard.press('Escape');
    expect(await marks()).toEqual([]);
  });

  it('remembers the last searches', async () => {
    await open('/');
    await openDialog('リストア');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await open('/');
    await page.keyboard.press('Control+k');
    await dialog().getByRole('button', { name: 'リストア' }).click();
    await options().first().waitFor();
    expect(await field().inputValue()).toBe('リストア');
  });

  it('shows all results on the page', async () => {
    await open('/');
    await openDialog('オンラインシェル');
    await dialog().getByRole('link', { name: 'すべての結果を見る' }).click();
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('[data-search-state="ready"]').waitFor();
  });

  it('has nothing serious for axe', async () => {
    await open('/');
    await openDialog('監視');
    expect(await violations()).toEqual([]);
  });
});

async function violations(): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const found = (await axe.analyze()).violations;
  watch.takeFaults();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
