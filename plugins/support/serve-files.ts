import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration as DevServerConfiguration } from 'webpack-dev-server';
import { contentTypeOf } from './content-types';

/** Files of the site that are no pages, by their paths from its root, without a leading slash. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>;

/** What a plugin writes into the built site, made afresh for the development server. */
export interface FileSource {
  /** The plugin's name. */
  readonly name: string;
  /** Whether the plugin may have a file of this path: only then are the files made. */
  readonly owns: (path: string) => boolean;
  /** Makes the files; its failure becomes the server's error page. */
  readonly files: () => Promise<FilesByPath>;
}

/** A request handler as the development server takes it. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Serves a plugin's files in the development server, from the definitions and pages as they are at that
 * moment. Everything else goes on to the next handler. A file that the plugin should have and has not is
 * not found, where the development server would answer with its page for every address.
 *
 * @param baseUrl the site's base URL, with slashes at both ends
 */
export function serveFiles(baseUrl: string, { owns, files }: FileSource): Handler {
  return (request, response, next) => {
    const [pathname = ''] = (request.url ?? '').split(/[?#]/);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : '';
    if (!isRead || !owns(file)) {
      next();
      return;
    }
    files().then((all) => {
      const bytes = all.get(file);
      if (bytes === undefined) {
        if (!isFileName(file)) next();
        else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
        return;
      }
      response.writeHead(200, {
        'Content-Type': contentTypeOf(file),
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    }, next);
  };
}

/**
 * The development server's configuration with {@link serveFiles} in front of everything. Docusaurus calls
 * the hooks of all plugins with one list and joins what they return: we change the list itself and return
 * nothing of our own, or every handler would stand in it once more for each plugin.
 *
 * @returns what a plugin's `configureWebpack` hands on
 */
export function devServerFiles(
  baseUrl: string,
  source: FileSource,
): { readonly devServer: DevServerConfiguration } {
  return {
    devServer: {
      setupMiddlewares(middlewares) {
        middlewares.unshift({ name: source.name, middleware: serveFiles(baseUrl, source) });
        return [];
      },
    },
  };
}

/** Pages have no dot in their paths. */
function isFileName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}
