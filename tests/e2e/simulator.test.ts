import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate, subjectOf } from '../../src/analysis/simulate';
import { clusterStateName, clusterStates, type ClusterState } from '../../src/batch';
import { decodeCp932 } from '../../src/encoding/cp932';
import { waitForHydration, watchPage, type PageWatch } from '../support/page-watch';
import { openSite, type Site } from '../support/site';
import { buildFolder, SiteFiles } from '../support/site-files';

const files = new SiteFiles(buildFolder);

/** One of each shape: one database, another, a second group, a script with insertions, stop scripts. */
const sample = [
  'uxservermanager/single/start.bat',
  'form-server/single/sqlserver/stop.bat',
  'supplies-server/multi/oracle/grp2/start.bat',
  'forum-server/single/stop.bat',
];

let site: Site;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  site = await openSite();
  context = await site.context({ reducedMotion: 'reduce' });
  page = await context.newPage();
  watch = watchPage(page, site.origin);
});

afterAll(() => site.close());

/** Opens the page of a pair and the simulator on one of its scripts. */
async function openSimulator(script: string): Promise<Locator> {
  await page.goto(`/scripts/${script.replace(/[^/]+$/, '')}`);
  await waitForHydration(page);
  await page.locator(`[data-script="${script}"] [data-simulate]`).click();
  const simulator = page.locator(`dialog [data-simulator="${script}"]`);
  await simulator.waitFor();
  return simulator;
}

async function chooseState(simulator: Locator, { event, disk, server }: ClusterState) {
  for (const [variable, value] of [
    ['ARMS_EVENT', event ?? ''],
    ['ARMS_DISK', disk],
    ['ARMS_SERVER', server],
  ] as const) {
    const choice = simulator.locator('fieldset', { hasText: variable });
    await choice.locator(`input[value="${value}"]`).check({ force: true });
  }
}

describe.each(sample)('%s', (script) => {
  const subject = subjectOf(decodeCp932(files.bytes(`scripts/${script}`)), script);

  it('shows the tested way in all 16 states', async () => {
    const simulator = await openSimulator(script);
    for (const state of clusterStates) {
      await chooseState(simulator, state);
      const { steps, commands } = simulate(subject, state);
      const shown = await simulator.evaluate((element) => ({
        lines: [...element.querySelectorAll('[data-mark]')].map((line) =>
          Number(line.getAttribute('data-line')),
        ),
        commands: [...element.querySelectorAll('[data-command] code')].map(
          (code) => code.textContent,
        ),
      }));
      const lines = [...new Set(steps.map(({ line }) => line))].sort((a, b) => a - b);
      expect(shown, clusterStateName(state)).toEqual({
        lines,
        commands: commands.map(({ text }) => text),
      });
    }
    expect(watch.takeFaults()).toEqual([]);
  });

  it('steps forward and back along it', async () => {
    const simulator = await openSimulator(script);
    const state: ClusterState = { event: 'FAILOVER', disk: 'SUCCESS', server: 'OTHER' };
    await chooseState(simulator, state);
    const { steps } = simulate(subject, state);
    const current = async () =>
      Number(await simulator.locator('[data-step-line]').getAttribute('data-step-line'));
    const passed = [await current()];
    for (let step = 1; step < steps.length; step += 1) {
      await simulator.getByRole('button', { name: '次へ' }).click();
      passed.push(await current());
    }
    expect(passed).toEqual(steps.map(({ line }) => line));
    expect(await simulator.locator('[data-mark="current"]').getAttribute('data-line')).toBe(
      String(steps.at(-1)?.line),
    );
    await simulator.getByRole('button', { name: '前へ' }).click();
    expect(await current()).toBe(steps.at(-2)?.line);
  });
});

it('lets a command fail, and says what that changes', async () => {
  const simulator = await openSimulator('form-server/single/sqlserver/start.bat');
  await simulator.locator('ol [data-command]').nth(1).click();
  await simulator.getByLabel('このコマンドを失敗させる').check();
  await simulator.getByLabel('終了コード').fill('7');
  const effect = simulator.locator('[data-effect]');
  expect(await effect.getAttribute('data-effect')).toBe('same-path');
  expect(await effect.innerText()).toContain('終了コードを調べず、続きを実行します');
  expect(await simulator.locator('ol [data-command]').nth(1).innerText()).toContain('終了コード7');
});

it('explains every word of a command, or says that no source does', async () => {
  const simulator = await openSimulator('form-server/single/sqlserver/start.bat');
  await simulator.locator('ol [data-command]', { hasText: 'ARMLOAD' }).click();
  const words = await simulator
    .getByRole('list', { name: '語の説明' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(words).toHaveLength(5);
  expect(words[1]).toContain('フォームサーバの監視 ID');
  expect(words[3]).toContain('出典に記載なし');
});

it('shows all 16 states in one table, and leads from a state to its run', async () => {
  const simulator = await openSimulator('form-server/single/sqlserver/start.bat');
  await simulator.getByRole('button', { name: '16状態の表' }).click();
  const states = simulator.locator('[data-states] button');
  expect(await states.count()).toBe(clusterStates.length);
  await simulator.getByRole('button', { name: 'FAILOVER / SUCCESS / OTHER' }).click();
  expect(await simulator.locator('input[value="FAILOVER"]').isChecked()).toBe(true);
  expect(await simulator.locator('input[value="OTHER"]').isChecked()).toBe(true);
});

it('sets two runs side by side: states, start and stop, variants', async () => {
  const simulator = await openSimulator('form-server/single/sqlserver/start.bat');
  await simulator.getByRole('button', { name: '比べる' }).click();
  const kinds = () =>
    simulator
      .locator('tr[data-kind]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-kind')));
  expect(await kinds()).toEqual(['changed', 'same', 'right', 'same']);
  await simulator.getByRole('button', { name: '開始と終了' }).click();
  expect(await kinds()).toContain('changed');
  await simulator.getByRole('button', { name: 'SQL ServerとOracle' }).click();
  expect(await simulator.getByRole('combobox', { name: '右のスクリプト' }).inputValue()).toBe(
    'form-server/single/oracle/start.bat',
  );
  expect(await kinds()).toContain('right');
});

it('works with the keyboard alone, and gives the focus back', async () => {
  await page.goto('/scripts/uxservermanager/single/');
  await waitForHydration(page);
  const button = page.locator('[data-simulate]').first();
  await button.focus();
  await page.keyboard.press('Enter');
  const simulator = page.locator('dialog [data-simulator]');
  await simulator.waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await simulator.locator('input[value="START"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await simulator.locator('input[value="FAILOVER"]').isChecked()).toBe(true);
  await simulator.locator('input[type="range"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await simulator.locator('input[type="range"]').inputValue()).toBe('2');
  await page.keyboard.press('Escape');
  await simulator.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

it.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)('has no serious fault at %d px, %s', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const simulator = await openSimulator('webinterface/forum/start.bat');
  for (const view of ['1つの状態', '16状態の表', '比べる']) {
    await simulator.getByRole('button', { name: view }).click();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('dialog')
      .analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => [view, id, nodes[0]?.html])).toEqual([]);
    const overflow = await page
      .locator('dialog')
      .evaluate((dialog) =>
        [...dialog.children].some((child) => child.scrollWidth > child.clientWidth + 1),
      );
    expect(overflow, view).toBe(false);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

it('asks for nothing before it is opened, once when it is, and never again: it works offline', async () => {
  const guide = await context.newPage();
  const requests: string[] = [];
  guide.on('request', (request) => requests.push(request.url()));
  await guide.goto('/uxservermanager/scripts/', { waitUntil: 'networkidle' });
  await waitForHydration(guide);
  const before = requests.length;
  await guide.locator('[data-simulate]').first().click();
  await guide.locator('dialog [data-simulator]').waitFor();
  expect(requests.length).toBeGreaterThan(before);
  await context.setOffline(true);
  try {
    const opened = requests.length;
    const simulator = guide.locator('dialog [data-simulator]');
    await simulator
      .getByRole('combobox', { name: 'スクリプト' })
      .selectOption('workflow/single/oracle/stop.bat');
    await guide.locator('[data-simulator="workflow/single/oracle/stop.bat"]').waitFor();
    await simulator.getByRole('button', { name: '次へ' }).click();
    await simulator.getByRole('button', { name: '16状態の表' }).click();
    await simulator.getByRole('button', { name: '比べる' }).click();
    await simulator.locator('tr[data-kind]').first().waitFor();
    expect(requests.slice(opened)).toEqual([]);
  } finally {
    await context.setOffline(false);
    await guide.close();
  }
});
