import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { assertSupported, findExecutable, launchBrowser } from './browser';

// On a fresh machine the browser is unpacked first: 200 MB, which a busy disk takes its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

describe('the browser of the tests', () => {
  beforeAll(findExecutable);

  it('draws Japanese with the packaged font alone', async () => {
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.setContent('<p style="font: 20px sans-serif">現用系サーバ</p>');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'p',
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount])).toEqual([
      ['Noto Sans Japanese Regular', 6],
    ]);
  });

  it('leads other host names to this machine, outside any secure context', async () => {
    const browser = await launchBrowser({ hosts: ['kb.example'] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const server = createServer((_, response) => response.end('<title>here</title>')).listen(0);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://kb.example:${port}/`);
    expect(await page.title()).toBe('here');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.goto(`http://localhost:${port}/`);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  });

  it('leaves our own environment as it was', async () => {
    const before = { ...process.env };
    await findExecutable();
    expect(process.env).toEqual(before);
  });

  it('says what to do on another platform', () => {
    expect(() => assertSupported('darwin', 'arm64')).toThrow(
      'The browser tests bring their own Chromium only for Linux x64\n' +
        '  where: this machine is darwin arm64\n' +
        '  hint: name an installed Chrome or Chromium, such as CHROME=/usr/bin/chromium npm test',
    );
    expect(() => assertSupported('linux', 'x64')).not.toThrow();
  });
});
