import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KeyPresses } from '../support/key-presses';
import { waitForHydration } from '../support/page-watch';
import { openSite, type Site } from '../support/site';

/** Ten things that an engineer wants to know at the console: from the home page to the answer, by keys alone. */
interface Task {
  readonly name: string;
  /** The most key presses that it may take. */
  readonly most: number;
  readonly solve: (keys: KeyPresses, page: Page) => Promise<void>;
  /** What the reader has before the eyes at the end. */
  readonly answer: (page: Page) => Locator;
}

const filter = (page: Page) => page.getByRole('searchbox', { name: 'ことばで絞り込む' });
const value = (page: Page, name: string) => page.locator(`[data-value="${name}"]`);
const shown = (page: Page, selector: string) => page.locator(`${selector}:visible`);

const tasks: readonly Task[] = [
  {
    name: 'danger cautions when removing the forum server',
    most: 50,
    solve: async (keys, page) => {
      await keys.followBar('注意事項');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('フォーラム');
      await keys.tabTo(value(page, 'danger'));
      await keys.press('Space');
      await keys.tabTo(value(page, '削除'));
      await keys.press('Space');
    },
    answer: (page) => page.locator('[data-caution="forum-server-removal-data"]'),
  },
  {
    name: 'SQL Server marked my database 問題有り',
    most: 20,
    solve: async (keys) => {
      await keys.search('SQL Server 問題有り');
      await keys.followHit(/#/);
    },
    answer: (page) => page.locator('main').getByText('問題有り').first(),
  },
  {
    name: 'start.bat for the supplies server, multi standby, Oracle, group 2',
    most: 50,
    solve: async (keys, page) => {
      await keys.followBar('スクリプト');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('サプライズ oracle grp2 start');
      await keys.press('Enter', 'Tab', 'Enter');
      await page.waitForURL('**/scripts/supplies-server/multi/oracle/grp2/');
    },
    answer: (page) => page.locator('[data-script="supplies-server/multi/oracle/grp2/start.bat"]'),
  },
  {
    name: 'what is lost when it breaks',
    most: 30,
    solve: async (keys, page) => {
      await keys.followBar('FAQ');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('壊れたら');
      await keys.press('Enter');
    },
    answer: (page) => page.locator('[data-faq="data-loss"]'),
  },
  {
    name: 'keep the monitoring quiet during maintenance',
    most: 20,
    solve: async (keys) => {
      await keys.search('監視を休止する');
      await keys.followHit(/^\/[a-z-]+\//);
    },
    answer: (page) => page.locator('main').getByText('休止').first(),
  },
  {
    name: 'what in the guide is dangerous if it is typed as printed',
    most: 40,
    solve: async (keys, page) => {
      await keys.followBar('訂正');
      await filter(page).waitFor();
      await keys.tabTo(value(page, 'hazard'));
      await keys.press('Space');
    },
    answer: (page) => shown(page, '[data-erratum]').first(),
  },
  {
    name: 'everything as one ZIP file',
    most: 60,
    solve: async (keys, page) => {
      await keys.followBar('スクリプト');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('zzz');
      await keys.tabTo(page.locator('a[href="/downloads/clusterpro-scripts.zip"]'));
      const download = page.waitForEvent('download');
      await keys.press('Enter');
      expect((await download).suggestedFilename()).toBe('clusterpro-scripts.zip');
    },
    answer: (page) => page.locator('a[href="/downloads/clusterpro-scripts.zip"]'),
  },
  {
    name: 'which registry keys are synchronised for the forum server',
    most: 30,
    solve: async (keys) => {
      await keys.search('フォーラムサーバ 同期レジストリ');
      await keys.followHit(/^\/forum-server\//);
    },
    answer: (page) => page.locator('main').getByText('同期レジストリ').first(),
  },
  {
    name: 'how long users wait while it switches over',
    most: 35,
    solve: async (keys, page) => {
      await keys.followBar('FAQ');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('何分 サービス');
      await keys.press('Enter');
    },
    answer: (page) => shown(page, '[data-faq="downtime"]'),
  },
  {
    name: 'whether the stop script of workflow on server 2 was verified',
    most: 50,
    solve: async (keys, page) => {
      await keys.followBar('スクリプト');
      await filter(page).waitFor();
      await keys.tabTo(filter(page));
      await keys.type('workflow server2 stop');
      await keys.press('Enter');
    },
    answer: (page) => page.locator('[data-file="workflow/multi/server2/stop.bat"]'),
  },
];

describe('ten tasks from home to the answer, by the keyboard alone', () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  const presses: string[] = [];

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(async () => {
    console.log(presses.join('\n'));
    await site.close();
  });

  beforeEach(async () => {
    context = await site.context({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  it.each(tasks)('$name', async ({ name, most, solve, answer }) => {
    await page.goto('/');
    await waitForHydration(page);
    const keys = new KeyPresses(page);
    await solve(keys, page);
    presses.push(`${String(keys.count).padStart(3)} key presses: ${name}`);
    const found = answer(page);
    await expect.poll(() => found.isVisible()).toBe(true);
    await expect.poll(() => isInViewport(found)).toBe(true);
    expect(keys.count).toBeLessThanOrEqual(most);
  });
});

/** A part of it is enough: what is longer than the window begins there. */
async function isInViewport(found: Locator): Promise<boolean> {
  return found.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < document.documentElement.clientHeight;
  });
}
