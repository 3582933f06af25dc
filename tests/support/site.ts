/** The built site, served and open in a browser: what an end-to-end test starts from. */

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { createServer } from '../../tools/serve/server';
import { launchBrowser } from './browser';
import { buildFolder } from './site-files';

/** A host name that leads here over plain http: no secure context, so no Clipboard API. */
export const plainHost = 'kb.example';

export interface Site {
  readonly browser: Browser;
  /** `http://localhost:<port>`, a secure context although it is http. */
  readonly origin: string;
  /** `http://kb.example:<port>`, which is not. */
  readonly plainOrigin: string;
  /** A context whose pages resolve relative URLs against `origin`. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site on a free port and starts a browser for it.
 *
 * @returns both, until `close` is called
 * @throws Error in three parts without a built site or without a browser
 */
export async function openSite(): Promise<Site> {
  const server = createServer(buildFolder);
  // A server that listens keeps the process alive: it does so only once there is a browser.
  const browser = await launchBrowser({ hosts: [plainHost] });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    browser,
    origin,
    plainOrigin: `http://${plainHost}:${port}`,
    context: (options) => browser.newContext({ baseURL: origin, locale: 'ja-JP', ...options }),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
