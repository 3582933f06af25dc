import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { BrowserContext, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildKit } from '../../src/kit/build-kit';
import { importClusters, parameterSet } from '../../src/values';
import { loadKitData } from '../../tools/kit/load-kit-data';
import { decodeDownload, normalizeLineEnds } from '../support/downloads';
import { waitForHydration, watchPage, type PageWatch } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';
import { suppliesValues } from '../support/supplies-cluster';

const files = new SiteFiles(buildFolder);
const guidePage = '/supplies-server/setup-multi/';
const pairPage = '/scripts/supplies-server/multi/sqlserver/grp1/';

let site: Site;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  site = await openSite();
  context = await site.context({ reducedMotion: 'reduce', acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  page = await context.newPage();
  watch = watchPage(page, site.origin);
});

afterAll(() => site.close());

async function open(pathname: string, target = page): Promise<void> {
  await target.goto(pathname);
  await waitForHydration(target);
}

/** What stands below a field: what is wrong, what holds, what the guide has. */
async function describedBy(id: string): Promise<string> {
  const ids = (await fieldOf(id).getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map((part) => page.locator(`#${CSS_escape(part)}`).innerText());
  return (await Promise.all(texts)).join('\n');
}

function fieldOf(id: string): Locator {
  return page.locator(`[data-value-of="${id}"]`);
}

async function openForm(target = page): Promise<void> {
  await open('/values/', target);
  await target.locator('input[name="cluster"]').first().waitFor();
}

/** Fills the field of a parameter, in an open or closed group. */
async function enter(id: string, value: string): Promise<void> {
  const field = fieldOf(id);
  await field.evaluate((element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
  });
  await field.fill(value);
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return await readFile(await download.path());
}

async function createCluster(name: string): Promise<void> {
  const form = page.locator('form', { hasText: '新しいクラスタの名前' });
  await form.locator('input').fill(name);
  await form.locator('button').click();
}

describe('the journey of a two-group supplies cluster', () => {
  let kit: Uint8Array;

  it('enters a cluster, told at once what is refused and what does not fit together', async () => {
    await openForm();
    await createCluster('受注システム');
    await page.locator('input[name="product"][value="supplies-server"]').check();
    await page.locator('input[name="standby"][value="multi"]').check();
    await page.locator('input[name="database"][value="sqlserver"]').check();

    await enter('supplies-server/shell1', 'a&b');
    const field = fieldOf('supplies-server/shell1');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const message = await describedBy('supplies-server/shell1');
    expect(message).toContain('半角の英数字');
    expect(message).toContain('ガイドの値を使います');
    // A kit made now would hold the guide's value without a word.
    expect(await page.locator('[data-kit]').isDisabled()).toBe(true);
    expect(await page.locator('#kit-blocked').innerText()).toMatch(
      /使えない値が1個あるため.*オンラインシェル/,
    );

    await enter('supplies-server/drive', 'q:');
    await enter('supplies-server/drive2', 'q:');
    const problems = page.locator('[data-problems]');
    await problems.waitFor();
    expect(await problems.innerText()).toContain('切替パーティションが同じです');
    expect(await page.locator('[data-kit]').isDisabled()).toBe(true);
    await problems.locator('a').first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value-of'))).toBe(
      'supplies-server/drive',
    );

    for (const [id, value] of Object.entries(suppliesValues)) await enter(id, value);
    await page.waitForFunction(() => document.querySelector('[data-problems]') === null);
    expect(await page.locator('[data-kit]').isDisabled()).toBe(false);
    expect(watch.takeFaults()).toEqual([]);
  });

  it('sees the pages follow, after a click and after a load', async () => {
    await page.locator('footer a[href="/supplies-server/"]').first().click();
    await page.waitForURL('**/supplies-server/');
    await page.locator('[data-your-bar="受注システム"]').waitFor();
    await open(guidePage);
    await page.locator('[data-yours]').first().waitFor();
    const shown = await page
      .locator('[data-param]')
      .evaluateAll((elements) =>
        elements.map((element) => [
          element.getAttribute('data-param'),
          element.textContent,
          element.hasAttribute('data-yours'),
        ]),
      );
    for (const [id, text, isYours] of shown) {
      const own = (suppliesValues as Record<string, string>)[String(id)];
      if (own === undefined) continue;
      expect(String(text).replaceAll('\\\\', '\\'), String(id)).toBe(own);
      expect(isYours, String(id)).toBe(true);
    }
    expect(shown.filter(([, , isYours]) => isYours).length).toBeGreaterThan(10);
    expect(await page.locator('main').innerText()).toContain('クラスタ「受注システム」の値です');
    expect(watch.takeFaults()).toEqual([]);
  });

  it('copies and saves its own script, with the guide’s beside it', async () => {
    await open(pairPage);
    const block = page.locator('[data-script$="grp1/start.bat"]').first();
    await block.locator('[data-yours]').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      block.locator('[data-save-yours]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('start.bat');
    const own = await bytesOf(download);
    expect(decodeDownload(own)).toContain('p:\\starspl2\\sfoscmd S ORDSH1');

    await page.bringToFront();
    await block.locator('[data-copy]').click();
    await block.getByText('コピーしました').waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(normalizeLineEnds(copied)).toBe(normalizeLineEnds(decodeDownload(own)));

    const [guide] = await Promise.all([
      page.waitForEvent('download'),
      block.locator('a[download]').click(),
    ]);
    expect(Buffer.from(await bytesOf(guide))).toEqual(
      files.bytes('scripts/supplies-server/multi/sqlserver/grp1/start.bat'),
    );
    expect(watch.takeFaults()).toEqual([]);
  });

  it('simulates its own script, and sets it beside the guide’s', async () => {
    await open(pairPage);
    const block = page.locator('[data-script$="grp1/start.bat"]').first();
    await block.locator('[data-yours]').first().waitFor();
    await block.locator('[data-simulate]').click();
    const simulator = page.locator('dialog [data-simulator$="grp1/start.bat#yours"]');
    await simulator.waitFor();
    expect(await simulator.innerText()).toContain('ORDSH1');
    await simulator.getByRole('button', { name: '比べる' }).click();
    await simulator.getByRole('button', { name: 'ガイドの値とあなたの値' }).click();
    const changed = simulator.locator('tr[data-kind="changed"]', { hasText: 'ORDSH1' }).first();
    expect(await changed.locator('td').first().innerText()).toContain('ORDSH1');
    expect(await changed.locator('td').last().innerText()).not.toContain('ORDSH1');
    await page.keyboard.press('Escape');
    expect(watch.takeFaults()).toEqual([]);
  });

  it('downloads the kit, whose checksums hold and whose bytes Node makes, too', async () => {
    await openForm();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-kit]').click(),
    ]);
    kit = await bytesOf(download);
    const content = unzipSync(new Uint8Array(kit));
    const sums = new TextDecoder().decode(content.SHA256SUMS).trimEnd().split('\n');
    expect(sums.length).toBe(Object.keys(content).length - 1);
    for (const sum of sums) {
      const [digest, name = ''] = sum.split('  ');
      const hash = createHash('sha256').update(content[name] ?? new Uint8Array());
      expect(hash.digest('hex'), name).toBe(digest);
    }

    const data = loadKitData();
    const text = new TextDecoder().decode(content['cluster.json']);
    const read = importClusters(text, parameterSet(data.parameters), () => 'again');
    if (!read.ok) throw new Error(read.message);
    const [again] = read.clusters;
    if (again === undefined) throw new Error('no cluster in the kit');
    expect(again.problems).toEqual([]);
    expect(again.cluster.values).toEqual(suppliesValues);
    expect(Buffer.from(buildKit(data, again.cluster)).equals(Buffer.from(kit))).toBe(true);
    expect(watch.takeFaults()).toEqual([]);
  });

  it('prints whose values they are', async () => {
    await open(pairPage);
    await page.locator('[data-yours]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-your-bar] [role="status"]').isVisible()).toBe(true);
    expect(await page.locator('[data-your-bar] button').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('other ways of the values', () => {
  it('follows a change in another tab, and switches off everywhere', async () => {
    await open(guidePage);
    const other = await context.newPage();
    await open(guidePage, other);
    await other.locator('[data-yours]').first().waitFor();
    await other.locator('[data-your-bar] button').click();
    await other.waitForFunction(() => document.querySelector('[data-yours]') === null);
    await page.waitForFunction(() => document.querySelector('[data-yours]') === null);
    await other.close();
    // The cluster itself is kept.
    await openForm();
    await page.getByLabel('クラスタ「受注システム」', { exact: true }).check();
    await page.locator('[data-your-bar="受注システム"]').waitFor();
  });

  it('makes no kit while one of two fields of the same name holds what is refused', async () => {
    const stranger = await site.context();
    const visit = await stranger.newPage();
    await visit.goto('/values/');
    await visit.getByLabel('新しいクラスタの名前').fill('二製品');
    await visit.getByRole('button', { name: '作る', exact: true }).click();
    const fields = ['form-server/shell', 'supplies-server/shell'].map((id) =>
      visit.locator(`[data-value-of="${id}"]`),
    );
    for (const field of fields) {
      await field.evaluate((element) => {
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (at instanceof HTMLDetailsElement) at.open = true;
        }
      });
      await field.fill('a&b');
    }
    const kit = visit.locator('[data-kit]');
    await expect.poll(() => kit.isDisabled()).toBe(true);
    await fields[0]?.fill('SHELL1');
    await expect.poll(() => kit.isDisabled()).toBe(true);
    // The way to it leads there.
    await visit.locator('#kit-blocked a').click();
    expect(await fields[1]?.evaluate((element) => element === document.activeElement)).toBe(true);
    await fields[1]?.fill('SHELL2');
    await expect.poll(() => kit.isDisabled()).toBe(false);
    await stranger.close();
  });

  it('shares a link when asked, and asks before it takes one', async () => {
    await openForm();
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('[data-share]').click();
    const link = await page.locator('[data-share-link]').inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/values\/#cluster=/);

    const stranger = await site.context();
    const visit = await stranger.newPage();
    const faults = watchPage(visit, site.origin);
    await visit.goto(link);
    await visit.locator('[data-shared-cluster]').waitFor();
    expect(
      await visit.evaluate(() =>
        Object.keys(localStorage).filter((key) => /^clusterpro/.test(key)),
      ),
    ).toEqual([]);
    await visit.locator('[data-take="new"]').click();
    await visit.locator('[data-your-bar="受注システム"]').waitFor();
    expect(new URL(visit.url()).hash).toBe('');

    await visit.goto('about:blank');
    await visit.goto(link);
    await visit.locator('[data-take="none"]').click();
    expect(await visit.locator('input[name="cluster"]').count()).toBe(2);
    await visit.goto('about:blank');
    await visit.goto(link.slice(0, -3));
    expect(await visit.locator('[data-shared-cluster="false"]').innerText()).toContain(
      '欠けている',
    );
    expect(faults.takeFaults()).toEqual([]);
    await stranger.close();
  });

  it('goes out as JSON and comes back, and refuses another file', async () => {
    await openForm();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export]').click(),
    ]);
    const folder = await mkdtemp(path.join(tmpdir(), 'values-'));
    const exported = path.join(folder, 'clusters.json');
    await writeFile(exported, await bytesOf(download));
    await page.locator('[data-import]').setInputFiles(exported);
    await page.getByText('を加えました').waitFor();
    expect(await page.locator('input[name="cluster"]').count()).toBe(3);

    await writeFile(exported, '{"a":1}');
    await page.locator('[data-import]').setInputFiles(exported);
    await page.getByText('このサイトから書き出したクラスタのファイルではありません').waitFor();
    await rm(folder, { recursive: true });
  });

  it('renames, resets and deletes a cluster', async () => {
    await openForm();
    const form = page.locator('form', { hasText: '新しい名前' });
    await form.locator('input').fill('会計システム');
    await form.locator('button').click();
    await page.locator('[data-your-bar="会計システム"]').waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '入力した値をすべて消す' }).click();
    expect(await page.locator('[data-value-of="supplies-server/drive"]').inputValue()).toBe('y:');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'クラスタ「会計システム」を消す' }).click();
    expect(await page.locator('input[name="cluster"]').count()).toBe(2);
    expect(await page.locator('[data-your-bar]').count()).toBe(0);
  });

  it('leaves an emptied field empty, of one product and of several', async () => {
    await openForm();
    await createCluster('空欄');
    for (const id of ['common/mssql', 'workflow/mssql']) {
      await enter(id, 'd:\\sql7');
      await fieldOf(id).focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      expect(await fieldOf(id).inputValue(), id).toBe('');
      expect(await describedBy(id), id).toContain('値がありません');
      expect(await describedBy(id), id).toContain('直すまでは、「d:\\sql7」を使います');
      await page.keyboard.type('e:\\sql7');
      expect(await fieldOf(id).inputValue(), id).toBe('e:\\sql7');
      expect(await fieldOf(id).getAttribute('aria-invalid'), id).toBe('false');
    }
    expect(await fieldOf('form-server/mssql').inputValue()).toBe('e:\\sql7');
    expect(watch.takeFaults()).toEqual([]);
  });

  it('offers a value that may be meant, and takes it at a press', async () => {
    await openForm();
    await enter('supplies-server/drive', 'ｐ：');
    const offer = page.locator('button[data-suggestion]');
    expect(await offer.innerText()).toContain('「p:」にする');
    await offer.click();
    const field = fieldOf('supplies-server/drive');
    expect(await field.inputValue()).toBe('p:');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await offer.count()).toBe(0);
    expect(watch.takeFaults()).toEqual([]);
  });

  it('works without the browser’s store, and says that nothing is kept', async () => {
    const closed = await site.context();
    await closed.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const visit = await closed.newPage();
    await openForm(visit);
    await visit.getByText('このブラウザは値を保存できません').waitFor();
    const form = visit.locator('form', { hasText: '新しいクラスタの名前' });
    await form.locator('input').fill('試験');
    await form.locator('button').click();
    const field = visit.locator('[data-value-of="supplies-server/drive"]');
    await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await field.fill('r:');
    await visit.locator('footer a[href="/supplies-server/"]').first().click();
    await visit.locator('[data-your-bar="試験"]').waitFor();
    await closed.close();
  });

  it('has no accessibility faults, with the form open', async () => {
    await openForm();
    await createCluster('点検');
    await enter('supplies-server/drive', 'q:');
    await enter('supplies-server/drive2', 'q:');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await open(pairPage);
    const shown = await new AxeBuilder({ page }).analyze();
    expect(shown.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

/** Ids of React begin with characters that a selector must not. */
function CSS_escape(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '\\$&');
}
