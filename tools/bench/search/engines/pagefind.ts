import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { launchBrowser } from '../../../../tests/support/browser';
import { wholeText, type MakeEngine } from './engine';

/** Its index is asked by WebAssembly in a browser. */
export const pagefindEngine: MakeEngine = async (records) => {
  // A package of ES modules only.
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error('Pagefind makes no index.');
  for (const [id, record] of records.entries()) {
    await index.addCustomRecord({
      url: `/${id}`,
      content: wholeText(record),
      language: 'ja',
      meta: { title: record.title },
    });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();

  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end();
    });
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.evaluate(`
    (async () => {
      const pagefind = await import('/pagefind/pagefind.js');
      await pagefind.options({ basePath: '/pagefind/', language: 'ja' });
      await pagefind.init('ja');
      globalThis.searchFor = async (query) => {
        const { results } = await pagefind.search(query);
        const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return first.map(({ url }) => Number(url.replace(/\\D/g, '')));
      };
    })()
  `);
  return {
    name: 'Pagefind',
    search: (query) =>
      page.evaluate(
        (text) =>
          (globalThis as unknown as { searchFor: (query: string) => Promise<number[]> }).searchFor(
            text,
          ),
        query,
      ),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
};
