import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeLimit } from '../../src/components/check/checker';
import { decodeCp932, encodeCp932 } from '../../src/encoding/cp932';
import { damagedScripts, type DamagedScripts } from '../support/damaged-scripts';
import { waitForHydration, watchPage, type PageWatch } from '../support/page-watch';
import { openSite, type Site } from '../support/site';

let site: Site;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;
/** Every request of the page, blobs of its own left out. */
let requests: string[];

beforeAll(async () => {
  site = await openSite();
  context = await site.context({ reducedMotion: 'reduce', acceptDownloads: true });
  page = await context.newPage();
  watch = watchPage(page, site.origin);
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
});

afterAll(() => site.close());

async function openCheck(): Promise<void> {
  requests = [];
  await page.goto('/check/', { waitUntil: 'networkidle' });
  await waitForHydration(page);
}

/** Drops files on the page, as from a folder. */
async function drop(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const given = Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const);
  const transfer = await page.evaluateHandle((entries) => {
    const data = new DataTransfer();
    for (const [name, bytes] of entries) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, given);
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: transfer });
}

async function dropDamaged({ files }: DamagedScripts): Promise<void> {
  await drop({ 'start.bat': files.start, 'stop.bat': files.stop });
  await waitForResult();
}

/** Waits until the result of both files stands. */
async function waitForResult(): Promise<void> {
  await page.locator('[data-check-state="done"]').waitFor({ state: 'attached' });
  await page.locator('[data-findings="stop"]').waitFor();
}

async function rulesShown(): Promise<string[]> {
  return page
    .locator('[data-findings]')
    .evaluateAll((sections) =>
      sections.flatMap((section) =>
        [...section.querySelectorAll('[data-rule]')].map(
          (rule) => `${section.getAttribute('data-findings')} ${rule.getAttribute('data-rule')}`,
        ),
      ),
    );
}

function find(name: string): DamagedScripts {
  const found = damagedScripts.find((damaged) => damaged.name === name);
  if (found === undefined) throw new Error(`no damage ${name}`);
  return found;
}

describe.each(damagedScripts)('$name', (damaged) => {
  it('is found, compared and shown without a request', async () => {
    await openCheck();
    const loaded = requests.length;
    await dropDamaged(damaged);
    expect(await rulesShown()).toEqual(expect.arrayContaining([...damaged.rules]));
    expect(await page.locator('[data-nearest]').getAttribute('data-nearest')).toBe(damaged.folder);
    const shown = Number(
      (await page.locator('[data-differences]').count()) === 0
        ? 0
        : await page.locator('[data-differences]').getAttribute('data-differences'),
    );
    if (damaged.differences >= 0) expect(shown).toBe(damaged.differences);
    expect(await page.locator('[data-states]').count()).toBe(2);
    expect(requests.slice(loaded)).toEqual([]);
    expect(watch.takeFaults()).toEqual([]);
  });
});

it('says above the findings where a script never ends', async () => {
  await openCheck();
  await dropDamaged(find('a loop without end'));
  expect(await page.locator('[data-findings="start"] [data-endless]').innerText()).toContain(
    'START / SUCCESS / HOME',
  );
  expect(await page.locator('[data-findings="stop"] [data-endless]').count()).toBe(0);
  expect(await page.locator('[data-check-state]').innerText()).toContain('終わらない状態 1');
});

it('is reached from another page by a full load, and then may connect to nothing', async () => {
  requests = [];
  await page.goto('/uxservermanager/', { waitUntil: 'networkidle' });
  await waitForHydration(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator('.navbar').getByRole('link', { name: '検査', exact: true }).click();
  await page.waitForURL('**/check/');
  await waitForHydration(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
  expect(
    await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .evaluate((meta) => (meta as HTMLMetaElement).content),
  ).toContain("connect-src 'none'");
  const loaded = requests.length;
  await dropDamaged(find('a misspelt command'));
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(500);
  expect(requests.slice(loaded)).toEqual([]);
  // Not even a script of the page itself could send what it was given.
  const refused = await page.evaluate(() =>
    fetch('/scripts/catalog.json').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  watch.takeFaults();
});

it('is left by a full load, so that the next page may connect again', async () => {
  await openCheck();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator('footer').getByRole('link', { name: '検査規則' }).click();
  await page.waitForURL('**/rules/');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
});

it('loads itself again when another page navigates to it by script', async () => {
  requests = [];
  await page.goto('/rules/', { waitUntil: 'networkidle' });
  await waitForHydration(page);
  // The address changes without a load, as the router does it.
  await page.evaluate(() => {
    history.pushState(null, '', '/check/');
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  await page
    .locator('meta[http-equiv="Content-Security-Policy"][content*="connect-src \'none\'"]')
    .waitFor({ state: 'attached' });
  await page.locator('[data-drop]').waitFor();
});

it('works with the network off', async () => {
  await openCheck();
  await context.setOffline(true);
  try {
    await dropDamaged(find('line feeds alone'));
    await page.getByRole('button', { name: '直せるものをすべて直す' }).click();
    await expect.poll(rulesShown).not.toContain('start bare-line-feed');
    await page.getByRole('button', { name: /^動きを見る.*開始/ }).click();
    await page.locator('dialog [data-simulator="start"]').waitFor();
    await page.keyboard.press('Escape');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-save="stop"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('stop.bat');
  } finally {
    await context.setOffline(false);
  }
});

it('mends one finding, takes it back, mends all, and saves CP932', async () => {
  const damaged = find('a misspelt command');
  await openCheck();
  await dropDamaged(damaged);
  const text = decodeCp932(damaged.files.start);
  const shown = () => page.locator('[data-script-input="start"]').inputValue();
  await page.locator('[data-rule="misspelt-command"] [data-fix]').click();
  await expect.poll(shown).not.toContain('ARMLOD');
  await page.getByRole('button', { name: /^元に戻す/ }).click();
  await expect.poll(shown).toBe(text.replaceAll('\r\n', '\n'));
  await waitForResult();
  await page.getByRole('button', { name: '直せるものをすべて直す' }).click();
  await expect.poll(rulesShown).not.toContain('start misspelt-command');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save="start"]').click(),
  ]);
  const saved = await readFile(await download.path());
  expect(decodeCp932(saved)).toBe(text.replace('ARMLOD', 'ARMLOAD'));

  for (const name of [/^消す.*終了/, /^消す.*開始/]) {
    await page.getByRole('button', { name }).click();
  }
  await expect.poll(shown).toBe('');
  await page.getByRole('button', { name: /^元に戻す/ }).click();
  await expect.poll(shown).toBe(text.replaceAll('\r\n', '\n').replace('ARMLOD', 'ARMLOAD'));
});

it('leaves the findings in view and the focus on the next one, when one is mended', async () => {
  await openCheck();
  await page.locator('[data-script-input="stop"]').fill('ARMKIL X\nARMBCAS /MSG "a" /A\nexit\n');
  const fix = (text: string) => page.getByRole('button', { name: new RegExp(`^直す.*${text}`) });
  await fix('ARMKIL').waitFor();
  await page.evaluate(() => {
    const findings = document.querySelector('#findings');
    const states: unknown[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(findings?.isConnected)).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await fix('ARMKIL').focus();
  await page.keyboard.press('Enter');
  await fix('ARMKIL').waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/^直す.*ARMBCAS/);
  await page.keyboard.press('Enter');
  await fix('ARMBCAS').waitFor({ state: 'detached' });
  await expect.poll(focused).toMatch(/^元に戻す/);
  const states = await page.evaluate(() => (window as unknown as { states: unknown[] }).states);
  expect(states.length).toBeGreaterThan(0);
  expect(new Set(states)).toEqual(new Set([true]));
});

it('saves what was UTF-8 as CP932 without BOM, and says what CP932 cannot hold', async () => {
  const damaged = find('saved as UTF-8 with a byte order mark');
  await openCheck();
  await dropDamaged(damaged);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save="start"]').click(),
  ]);
  const text = new TextDecoder().decode(damaged.files.start);
  expect(new Uint8Array(await readFile(await download.path()))).toEqual(encodeCp932(text, ''));
  await page.locator('[data-script-input="start"]').fill('rem \u{1f600}\nexit\n');
  await expect.poll(rulesShown).toContain('start not-in-cp932');
  await page.locator('[data-save="start"]').click();
  await page.getByText('1行目の「\u{1f600}」はCP932にありません').waitFor();
});

it('takes a pasted text of one script alone', async () => {
  await openCheck();
  const field = page.locator('[data-script-input="stop"]');
  await field.fill('ARMKIL X\nexit\n');
  await page.locator('[data-findings="stop"] [data-rule="misspelt-command"]').waitFor();
  expect(await page.locator('[data-findings]').count()).toBe(1);
  // A press on the line leads to it.
  await page
    .locator('[data-rule="misspelt-command"]')
    .getByRole('button', { name: '1行目' })
    .click();
  expect(
    await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
  ).toBe('ARMKIL');
});

it('keeps the place of the caret while a text is typed, and undoes what was typed in one step', async () => {
  await openCheck();
  const field = page.locator('[data-script-input="start"]');
  await field.fill('rem\nexit\n');
  await page.locator('[data-findings="start"]').waitFor();
  await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(3, 3));
  await field.pressSequentially(' 1234');
  expect(await field.inputValue()).toBe('rem 1234\nexit\n');
  await page.getByRole('button', { name: '元に戻す（2）' }).click();
  expect(await field.inputValue()).toBe('rem\nexit\n');
});

it('says in Japanese why a run of the reader’s script stops', async () => {
  await openCheck();
  await page.locator('[data-script-input="start"]').fill('dir | sort\nexit\n');
  await page.getByRole('button', { name: /^動きを見る.*開始/ }).click();
  const summary = page.locator('dialog [data-simulator="start"] [role="status"]');
  expect(await summary.innerText()).toContain('パイプ「|」は、この検査が対応していません');
  expect(await summary.innerText()).not.toMatch(/[a-z]+ [a-z]+/);
});

it.each([
  ['5 MB', 'big.bat', new Uint8Array(5 * 1024 * 1024).fill(0x72), '5 MB あり、大きすぎます'],
  ['binary', 'tool.bat', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), 'バイナリファイルです'],
] as const)('refuses a file of %s, and stays alive', async (_, name, bytes, message) => {
  await openCheck();
  await page.locator('[data-script-file="start"]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.locator('[data-refusal]', { hasText: message }).waitFor();
  expect(await page.locator('[data-check-state]').getAttribute('data-check-state')).toBe('none');
  await dropDamaged(find('a misspelt command'));
  expect(await page.locator('[data-refusal]').count()).toBe(0);
});

it('gives up on what takes too long, never freezes, and goes on without a request', async () => {
  await page.clock.install();
  await openCheck();
  const loaded = requests.length;
  const endless = Array.from({ length: 40_000 }, (_, index) => `ARMLOD S${index} /S`).join('\r\n');
  await page.locator('[data-script-file="start"]').setInputFiles({
    name: 'start.bat',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(endless),
  });
  await page.locator('[data-check-state="running"]').waitFor();
  // The page answers while the worker is at it.
  expect(await page.locator('[data-check-state]').getAttribute('data-check-state')).toBe('running');
  // Moves the page's clock only: the worker has hardly begun when the limit is over.
  await page.clock.fastForward(timeLimit + 1);
  await page.locator('[data-check-state="failed"]').waitFor();
  expect(await page.locator('[data-check-state]').innerText()).toContain('時間内に');
  await dropDamaged(find('a misspelt command'));
  expect(requests.slice(loaded)).toEqual([]);
});

it.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)('has no serious fault with results at %d px, %s', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await openCheck();
  await dropDamaged(find('one equals sign in a condition'));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(overflow).toBe(false);
});
