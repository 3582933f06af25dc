import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { devServerFiles, serveFiles, type FileSource } from './serve-files';

let server: Server | undefined;

afterEach(() => server?.close());

/** A server with our handler; what it passes on answers 299, its errors 500. */
async function serve(files: FileSource['files'], baseUrl = '/base/'): Promise<string> {
  const handle = serveFiles(baseUrl, { name: 'test', owns, files });
  server = createServer((request, response) =>
    handle(request, response, (error) => {
      response.writeHead(error === undefined ? 299 : 500).end(String(error));
    }),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bytes = new Uint8Array([0x95, 0x5c, 0x0d, 0x0a]);
const owns = (file: string): boolean => file.startsWith('scripts/') && !file.endsWith('/');
const files = async () => new Map([['scripts/server/single/start.bat', bytes]]);

describe('serveFiles', () => {
  it('sends the bytes with the type of a download', async () => {
    const origin = await serve(files);
    const response = await fetch(`${origin}/base/scripts/server/single/start.bat?x=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=Shift_JIS');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it('answers HEAD with the length alone', async () => {
    const origin = await serve(files);
    const url = `${origin}/base/scripts/server/single/start.bat`;
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('4');
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it.each([
    ['GET', '/base/scripts/server/single/'],
    ['GET', '/base/scripts/server/single'],
    ['GET', '/scripts/server/single/start.bat'],
    ['POST', '/base/scripts/server/single/start.bat'],
  ])('passes on %s %s', async (method, url) => {
    const origin = await serve(files);
    expect((await fetch(`${origin}${url}`, { method })).status).toBe(299);
  });

  it('does not find a file that nobody states', async () => {
    const origin = await serve(files);
    const response = await fetch(`${origin}/base/scripts/server/single/none.bat`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain']);
  });

  it('makes the files at each request, and hands on why that fails', async () => {
    let made = 0;
    const origin = await serve(async () => {
      made += 1;
      if (made === 2) throw new Error('broken definition');
      return files();
    });
    const url = `${origin}/base/scripts/server/single/start.bat`;
    expect((await fetch(url)).status).toBe(200);
    const failed = await fetch(url);
    expect([failed.status, await failed.text()]).toEqual([500, 'Error: broken definition']);
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('devServerFiles', () => {
  it('stands in front of the handlers of others, once', () => {
    const { setupMiddlewares } = devServerFiles('/', { name: 'test', owns, files }).devServer;
    const middlewares = [{ name: 'other', middleware: () => undefined }];
    const added = setupMiddlewares?.(middlewares, undefined as never);
    expect([...middlewares, ...(added ?? [])].map((each) => Object(each).name as string)).toEqual([
      'test',
      'other',
    ]);
  });
});
