import { openSite } from '../support/site';
import { waitForHydration } from '../support/page-watch';
void (async () => {
  const site = await openSite();
  try {
    for (const [w, cs] of [[1280,'light'],[360,'dark']] as const) {
      const context = await site.context({ viewport: { width: w, height: 900 }, colorScheme: cs, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('console', (m) => { if (m.type()==='error') console.log('console', m.text()); });
      await page.goto('/values/');
      await page.evaluate(() => localStorage.setItem('clusterpro-shown', JSON.stringify({ id: 'a', name: '受注システム', values: { 'uxservermanager/partition': 'p:', 'uxservermanager/nvwork': 'p:\\data\\nvwork', 'uxservermanager/watch-id-base': 'ESM_Base', 'uxservermanager/active-host':'uxsv01' }, terms: {} })));
      await page.goto('/uxservermanager/setup-active/', { waitUntil: 'networkidle' });
      await waitForHydration(page);
      console.log(await page.locator('[data-yours]').count());
      await page.screenshot({ path: `/tmp/u-${w}.png`, fullPage: false });
      await page.goto('/scripts/uxservermanager/single/', { waitUntil: 'networkidle' });
      await waitForHydration(page);
      await page.screenshot({ path: `/tmp/u-s-${w}.png`, fullPage: false });
      console.log(await page.locator('[data-yours]').count());
      await context.close();
    }
  } finally { await site.close(); }
})();
