/** The built site over HTTP: what a plain static host does, plus the types that downloads need. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../../plugins/support/content-types';

/** As long a request as a browser's longest address (2 MB in Chromium): Node refuses more than 16 kB of its own accord. */
const maxHeaderSize = 2 ** 21;

/**
 * Makes a server for a built site; the caller starts it with `listen` (port 0: any free port).
 *
 * Pages answer with and without their trailing slash and whatever their query; nothing redirects, so no
 * query is lost. Files are read from disk at each request: a build meanwhile is served as it is.
 *
 * @param root folder of the built site (`build/`)
 * @returns the server, not yet listening
 * @throws Error in three parts when the folder holds no built site
 */
export function createServer(root: string): Server {
  const folder = path.resolve(root);
  const notFoundPage = path.join(folder, '404.html');
  for (const file of ['index.html', '404.html']) {
    if (!existsSync(path.join(folder, file))) {
      throw new Error(
        `There is no built site to serve\n  where: ${path.join(folder, file)} does not exist\n` +
          '  hint: run `npm run build` first, or `npm start`, which builds and serves',
      );
    }
  }

  const stream = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, file) {
      response.setHeader('Content-Type', contentTypeOf(file));
      if (file.startsWith('/assets/')) {
        response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
      }
    },
  });

  return createHttpServer({ maxHeaderSize }, (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Accept-Ranges', 'bytes');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = findFile(folder, request.url ?? '');
    if (file === undefined) {
      sendNotFound(request, response, notFoundPage);
      return;
    }
    request.url = encodeURI(file);
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
    stream(request, response, () => sendNotFound(request, response, notFoundPage));
  });
}

/**
 * The file that answers a request: the path itself, or the page that stands in that folder.
 *
 * @param folder absolute path of the built site
 * @param url the request target, percent-encoded, with its query
 * @returns path below the folder with a leading slash; undefined when there is none, when the URL does
 *   not decode, or when it tries to leave the folder
 */
function findFile(folder: string, url: string): string | undefined {
  const [encoded = ''] = url.split(/[?#]/);
  const pathname = decodePath(encoded);
  if (!pathname?.startsWith('/') || /[\0\\]|\/\.{1,2}(\/|$)/.test(pathname)) return undefined;
  const candidates = pathname.endsWith('/')
    ? [`${pathname}index.html`]
    : [pathname, `${pathname}/index.html`];
  return candidates.find((file) => isFile(path.join(folder, file)));
}

function decodePath(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, page: string): void {
  const body = readFileSync(page);
  response.writeHead(404, {
    'Content-Type': contentTypeOf(page),
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * sirv reads `bytes=a-b` and `bytes=a-` rightly; it takes the rest for other ranges or throws.
 * A server may ignore a Range header (RFC 9110, 14.2), so the rest gets the whole file.
 */
function isPlainRange(range: string | undefined): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (!match) return false;
  const [, first, last] = match;
  return last === '' || (Number(last) > 0 && Number(last) >= Number(first));
}
