import type { Browser, Page } from 'playwright-core';
import { indexScript } from '../../../plugins/search/shared/scripts';
import { waitForHydration } from '../../../tests/support/page-watch';
import type { Site } from '../../../tests/support/site';

export interface BrowserSpeed {
  /** Milliseconds from the index as a text to the engine. */
  readonly unpack: number;
  /** Of the engine, per keystroke. */
  readonly p50: number;
  readonly p95: number;
  /** From the keystroke to the next paint, results included (Event Timing, in steps of 8 ms). */
  readonly paintP95: number;
}

const slowDown = 4;

/**
 * Types queries into the dialog of the built site, letter by letter, with a processor four times as slow.
 *
 * @param index takes the place of the site's own; absent for that one
 */
export async function browserSpeed(
  site: Site,
  queries: readonly string[],
  index?: Uint8Array,
): Promise<BrowserSpeed> {
  const context = await site.context();
  const page = await context.newPage();
  if (index !== undefined) {
    await page.route(`**/${indexScript.path}`, (route) =>
      route.fulfill({ body: Buffer.from(index), contentType: 'text/javascript; charset=utf-8' }),
    );
    await page.route('**/search/text-*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
  }
  await page.goto('/404.html');
  await waitForHydration(page);
  await throttle(site.browser, page);
  await observe(page);
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog[open] input');
  await field.waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('search-unpack').length > 0);
  for (const query of queries) {
    await field.fill('');
    for (const letter of query) await field.pressSequentially(letter);
  }
  const [unpack = 0] = await durations(page, 'search-unpack');
  const searches = await durations(page, 'search-query');
  const paints = await page.evaluate(() => (globalThis as unknown as { paints: number[] }).paints);
  await context.close();
  return {
    unpack,
    p50: percentile(searches, 0.5),
    p95: percentile(searches, 0.95),
    paintP95: percentile(paints, 0.95),
  };
}

async function throttle(browser: Browser, page: Page): Promise<void> {
  if (browser.browserType().name() !== 'chromium') return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(globalThis, { paints });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'input' || name === 'keydown') paints.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

function durations(page: Page, name: string): Promise<number[]> {
  return page.evaluate(
    (measure) => performance.getEntriesByName(measure).map(({ duration }) => duration),
    name,
  );
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
