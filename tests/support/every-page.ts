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
  /**
   * Rules of axe: those of structure hold in every width and theme alike; those of colours are slow, and
   * every pair of colours is held by a test of its own, so a page of each kind stands for the others.
   */
  readonly rules: 'structure' | 'colours' | 'none';
  readonly pages: 'all' | 'one of each kind';
  /** Waits until the page has fetched what it fetches ahead, too. */
  readonly waitUntil: 'load' | 'networkidle';
}

const allPaths = [...new SiteFiles(buildFolder).sitemapPaths(), '/404.html'];

/** The first page of each kind: pages of one folder and depth are made alike. */
const kinds = new Map(
  [...allPaths].reverse().map((path) => [path.replace(/(?<=^\/[^/]+\/).+/, 'below'), path]),
);

/**
 * Declares one test for each page of the sitemap and for the page that answers unknown paths, or for one
 * page of each kind: the theme is the one asked for, nothing scrolls sideways, axe finds nothing serious,
 * nothing fails behind the scenes.
 */
export function describeEveryPage(view: View): void {
  const paths = view.pages === 'all' ? allPaths : [...kinds.values()];
  describe(`${view.rules} at ${view.width} px, ${view.colorScheme}`, () => {
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

const colourRules = ['color-contrast', 'link-in-text-block'];

async function findViolations(page: Page, view: View): Promise<readonly string[]> {
  if (view.rules === 'none') return [];
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ preload: false, resultTypes: ['violations'] });
  if (view.rules === 'colours') axe.withRules(colourRules);
  else axe.disableRules(colourRules);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}
