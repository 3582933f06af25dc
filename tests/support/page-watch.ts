/** What a page does behind the reader's back: messages of the console, errors, requests. */

import type { Page } from 'playwright-core';

export interface PageWatch {
  /** What went wrong since the last call, one line each. */
  readonly takeFaults: () => readonly string[];
}

/**
 * Watches a page from now on; call it before the first `goto`.
 *
 * A fault is: an error or a policy warning in the console, an uncaught error, a request to another
 * origin, a request that fails or is answered with an error status.
 *
 * @param page an open page
 * @param origin the only origin that it may ask
 */
export function watchPage(page: Page, origin: string): PageWatch {
  let faults: string[] = [];
  const add = (fault: string) => faults.push(`${fault} (${new URL(page.url()).pathname})`);

  page.on('console', (message) => {
    const isPolicy = /content security policy/i.test(message.text());
    if (message.type() === 'error' || isPolicy) add(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(data|blob):$/.test(url.protocol) || url.origin === origin) return;
    add(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Prefetches are dropped when the test goes on to the next page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    add(`failed: ${request.url()}`);
  });

  return {
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}

/** Waits until React has taken the page over, which Docusaurus marks on the root element. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
}
