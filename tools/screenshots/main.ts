/**
 * Pictures of the built site for the eye: `npx tsx tools/screenshots/main.ts <folder> <path>…`, e.g.
 * `npx tsx tools/screenshots/main.ts /tmp/pictures / /scripts/`. Each page is taken whole at three
 * widths, light and dark, as `scripts-360-dark.png`.
 */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { waitForHydration } from '../../tests/support/page-watch';
import { openSite } from '../../tests/support/site';

const widths = [360, 768, 1280];
const colorSchemes = ['light', 'dark'] as const;

async function main([folder, ...paths]: readonly string[]): Promise<void> {
  if (folder === undefined || paths.length === 0) {
    throw new Error(
      'What to take is missing\n  where: the command line\n' +
        '  hint: npx tsx tools/screenshots/main.ts <folder> <path>…, e.g. /tmp/pictures / /scripts/',
    );
  }
  await mkdir(folder, { recursive: true });
  const site = await openSite();
  try {
    for (const colorScheme of colorSchemes) {
      for (const width of widths) {
        const viewport = { width, height: 900 };
        const context = await site.context({ viewport, colorScheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        for (const pathname of paths) {
          await page.goto(pathname, { waitUntil: 'networkidle' });
          await waitForHydration(page);
          const file = path.join(folder, `${nameOf(pathname)}-${width}-${colorScheme}.png`);
          await page.screenshot({ path: file, fullPage: true });
          console.log(file);
        }
        await context.close();
      }
    }
  } finally {
    await site.close();
  }
}

function nameOf(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '').replace(/[^\w.-]+/g, '-') || 'home';
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
