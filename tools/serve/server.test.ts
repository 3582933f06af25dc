import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../tests/support/temporary-folder';
import { createServer } from './server';

/** `rem 表示` in CP932: the second byte of 表 is a backslash. */
const startBat = Buffer.from([0x72, 0x65, 0x6d, 0x20, 0x95, 0x5c, 0x8e, 0xa6, 0x0d, 0x0a]);

const site: Record<string, string | Buffer> = {
  'index.html': '<h1>home</h1>',
  '404.html': '<h1>not here</h1>',
  'search/index.html': '<h1>search</h1>',
  'setup/index.html': '<h1>setup</h1>',
  'setup.md': '# setup',
  'llms.txt': 'setup',
  'assets/js/main.1a2b.js': 'void 0;',
  'scripts/index.html': '<h1>scripts</h1>',
  'scripts/catalog.json': '{"scripts":[]}',
  'scripts/SHA256SUMS': '',
  'scripts/p/single/start.bat': startBat,
  'scripts/p/single/listener.ora': 'a',
  'scripts/p/single/.rhosts': 'a',
};

const { folder, remove } = makeFolder({
  'secret.txt': 'outside',
  ...Object.fromEntries(Object.entries(site).map(([file, bytes]) => [`build/${file}`, bytes])),
});
const build = path.join(folder, 'build');
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer(build).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  remove();
});

/** Sends the path as it is written: `fetch` would tidy up `..` before it leaves. */
async function get(target: string, headers: Record<string, string> = {}, method = 'GET') {
  const outgoing = request({ port, host: '127.0.0.1', path: target, headers, method }).end();
  const [response] = (await once(outgoing, 'response')) as [
    AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('pages', () => {
  it.each([
    ['/', 'home'],
    ['/search?q=%E5%88%87%E6%9B%BF', 'search'],
    ['/search/?q=%E5%88%87%E6%9B%BF', 'search'],
    ['/setup', 'setup'],
    ['/setup/', 'setup'],
    ['/scripts', 'scripts'],
    ['/index.html', 'home'],
  ])('%s answers at once, without a redirect', async (target, title) => {
    const { status, headers, body } = await get(target);
    expect({ status, type: headers['content-type'], body: String(body) }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: `<h1>${title}</h1>`,
    });
  });

  it('answers a query of 100,000 characters', async () => {
    const { status } = await get(`/search?q=${encodeURIComponent('監'.repeat(100_000))}`);
    expect(status).toBe(200);
  });

  it.each([
    '/nothing',
    '/nothing/?q=1',
    '/scripts/p/single/none.bat',
    '/setup.md/',
    '/scripts/p/single/start.bat/',
    '/%',
    '/%00',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/setup/../../secret.txt',
    'http://127.0.0.1/../secret.txt',
  ])('%s is 404 with the page of the site', async (target) => {
    const { status, headers, body } = await get(target);
    expect({ status, type: headers['content-type'], body: String(body) }).toEqual({
      status: 404,
      type: 'text/html; charset=utf-8',
      body: '<h1>not here</h1>',
    });
  });
});

describe('files', () => {
  it.each([
    ['/scripts/p/single/start.bat', 'text/plain; charset=Shift_JIS'],
    ['/scripts/p/single/listener.ora', 'text/plain; charset=Shift_JIS'],
    ['/scripts/p/single/.rhosts', 'text/plain; charset=Shift_JIS'],
    ['/scripts/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/scripts/catalog.json', 'application/json; charset=utf-8'],
    ['/setup.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/assets/js/main.1a2b.js', 'text/javascript; charset=utf-8'],
  ])('%s goes out byte for byte as %s', async (target, type) => {
    const { status, headers, body } = await get(target);
    expect({
      status,
      type: headers['content-type'],
      sniff: headers['x-content-type-options'],
    }).toEqual({ status: 200, type, sniff: 'nosniff' });
    expect(body).toEqual(Buffer.from(site[target.slice(1)] ?? 'missing'));
  });

  it('lets browsers keep hashed assets and ask again for everything else', async () => {
    expect((await get('/assets/js/main.1a2b.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/setup/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 to a known ETag', async () => {
    const { headers } = await get('/setup.md');
    const again = await get('/setup.md', { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
});

describe('methods and ranges', () => {
  it('answers HEAD with the length and no body', async () => {
    const { status, headers, body } = await get('/scripts/p/single/start.bat', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
    const missing = await get('/nothing', {}, 'HEAD');
    expect([missing.status, missing.body.length]).toEqual([404, 0]);
  });

  it('refuses other methods', async () => {
    const { status, headers } = await get('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['bytes=4-5', 206, 'bytes 4-5/10', startBat.subarray(4, 6)],
    ['bytes=4-', 206, 'bytes 4-9/10', startBat.subarray(4)],
    ['bytes=4-99', 206, 'bytes 4-9/10', startBat.subarray(4)],
    ['bytes=99-', 416, 'bytes */10', Buffer.alloc(0)],
    ['bytes=5-4', 200, undefined, startBat],
    ['bytes=0-0', 200, undefined, startBat],
    ['bytes=-2', 200, undefined, startBat],
    ['bytes=0-1,3-4', 200, undefined, startBat],
    ['lines=1-2', 200, undefined, startBat],
  ])('Range %s: %i', async (range, status, contentRange, bytes) => {
    const response = await get('/scripts/p/single/start.bat', { Range: range });
    expect([response.status, response.headers['content-range']]).toEqual([status, contentRange]);
    expect(response.body).toEqual(bytes);
  });
});

describe('what goes wrong at the start', () => {
  it('says that nothing is built', () => {
    const empty = path.join(folder, 'empty');
    expect(() => createServer(empty)).toThrow(
      `There is no built site to serve\n  where: ${path.join(empty, 'index.html')} does not exist\n` +
        '  hint: run `npm run build` first, or `npm start`, which builds and serves',
    );
  });

  it.each([
    [() => 'http', 'PORT is not a port number'],
    [() => String(port), '(EADDRINUSE)'],
  ])('exits with 1 and three parts: %#', async (value, what) => {
    const main = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(__dirname, 'main.ts'), build],
      {
        env: { ...process.env, PORT: value() },
      },
    );
    let output = '';
    main.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
    const [code] = (await once(main, 'close')) as [number];
    expect(code).toBe(1);
    expect(output).toContain(what);
    expect(output).toContain(`where: `);
    expect(output).toContain('hint: ');
  });
});
