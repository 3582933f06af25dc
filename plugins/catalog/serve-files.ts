import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from '../support/content-types';

/** Makes the files afresh: path relative to `/scripts/` → bytes. */
export type FileSource = () => Promise<ReadonlyMap<string, Uint8Array>>;

/** A request handler as the development server takes it. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Serves the files below `/scripts/` in the development server, from the definitions as they are at that
 * moment. Pages go on to the next handler; an unknown file is not found, where the development server
 * would answer with its page for every address.
 *
 * @param baseUrl the site's base URL, with slashes at both ends
 * @param files makes the files; its failure becomes the server's error page
 */
export function serveFiles(baseUrl: string, files: FileSource): Handler {
  const folder = `${baseUrl}scripts/`;
  return (request, response, next) => {
    const [pathname = ''] = (request.url ?? '').split(/[?#]/);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !pathname.startsWith(folder) || pathname.endsWith('/')) {
      next();
      return;
    }
    const file = pathname.slice(folder.length);
    files().then((all) => {
      const bytes = all.get(file);
      if (bytes === undefined) {
        if (!isFileName(file)) next();
        else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
        return;
      }
      response.writeHead(200, {
        'Content-Type': contentTypeOf(`scripts/${file}`),
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    }, next);
  };
}

/** Folders of the catalogue have no dot in their names. */
function isFileName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}
