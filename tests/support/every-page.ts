import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHydration, watchPage, type PageWatch } from './page-watch';
import { openSite, type Site } from './site';
import { buildFolder, SiteFiles } from './site-files';

/** One way in which each page is opened. */
export interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Rules of axe: the other theme differs from the first in its colours alone. */
  readonly rules: 'all' | 'colours';
  /** Waits until the page has fetched what it fetches ahead, too. */
  readonly waitUntil: 'load' | 'networkidle';
}

const paths = [...new SiteFiles(buildFolder).sitemapPaths(), '/404.html'];

/**
 * Declares one test for each page of the sitemap and for the page that answers unknown paths: the theme
 * is the one asked for, nothing scrolls sideways, axe finds nothing serious, nothing fails behind the scenes.
 */
export function describeEveryPage(view: View): void {
  describe(`every page at ${view.width} px, ${view.colorScheme}`, () => {
    let site: Site;
    let page: Page;
    let watch: PageWatch;

    beforeAll(async () => {
      site = await openSite();
      const context = await site.context({
        viewport: { width: view.width, height: 900 },
        colorScheme: view.colorScheme,
        reducedMotion: 'reduce',
      });
      page = await context.newPage();
      watch = watchPage(page, site.origin);
    });

    afterAll(() => site.close());

    it.each(paths)('%s', async (path) => {
      await page.goto(path, { waitUntil: view.waitUntil });
      await waitForHydration(page);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(view.colorScheme);
      // Before axe runs: what it does in the page is not the page's fault.
      const faults = watch.takeFaults();
      const overflow = await findOverflow(page);
      const violations = await findViolations(page, view);
      watch.takeFaults();
      expect({ faults, overflow, violations }).toEqual({
        faults: [],
        overflow: [],
        violations: [],
      });
    });
  });
}

/** Elements that make the page itself scroll sideways; boxes that scroll on their own are fine. */
async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.map(({ tagName, className }) => `${tagName}.${String(className)}`);
    return [`${scrollWidth} px wide instead of ${clientWidth}`, ...names.slice(0, 5)];
  });
}

async function findViolations(page: Page, view: View): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ preload: false, resultTypes: ['violations'] });
  if (view.rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}
