/** A reader with a keyboard alone, whose key presses are counted. */

import type { Locator, Page } from 'playwright-core';

/** So many stops are looked through before a task is given up. */
const mostStops = 60;

export class KeyPresses {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Each character counts as one key, as an input method may need more or fewer. */
  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.page.keyboard.type(text);
  }

  /**
   * Goes on with Tab until an element has the focus.
   *
   * @throws {Error} when it does not come
   */
  async tabTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.press('Tab');
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(
      `the focus did not come to ${target.toString()} within ${mostStops} stops\n` +
        `  where: ${this.page.url()}\n  hint: is it there, and can it take the focus?`,
    );
  }

  /** Follows a link of the bar, the first stops of every page. */
  async followBar(label: string): Promise<void> {
    await this.tabTo(
      this.page.locator('nav.navbar').getByRole('link', { name: label, exact: true }),
    );
    await this.press('Enter');
  }

  /** Opens the search from anywhere and asks. */
  async search(query: string): Promise<void> {
    await this.press('Control+k');
    await this.page.locator('dialog[open] input').waitFor();
    await this.type(query);
    await this.page.locator('dialog[open] [role="option"]').first().waitFor();
  }

  /** Goes down the list of hits to the first that leads to one of the places, and follows it. */
  async followHit(place: RegExp): Promise<void> {
    const options = this.page.locator('dialog[open] [role="option"]');
    const wanted = await options.evaluateAll(
      (elements, source) =>
        elements.findIndex((element) => {
          const link = element.closest('a') ?? element.querySelector('a');
          return new RegExp(source).test(link?.getAttribute('href') ?? '');
        }),
      place.source,
    );
    if (wanted < 0) {
      const found = await options.evaluateAll((elements) =>
        elements.map((element) => element.closest('a')?.getAttribute('href') ?? ''),
      );
      throw new Error(
        `no hit leads to ${place.source}\n  where: ${found.join(' ')}\n  hint: is the answer found?`,
      );
    }
    for (let step = 0; step < wanted; step += 1) await this.press('ArrowDown');
    await this.press('Enter');
    await this.page.waitForURL((url) => place.test(url.pathname + url.hash));
  }
}
