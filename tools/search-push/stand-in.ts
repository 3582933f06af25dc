/** A stand-in for Algolia's servers: the part of its HTTP API that a push uses, in memory. */

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandInIndex {
  settings: unknown;
  synonyms: unknown[];
  readonly objects: Map<string, unknown>;
}

export interface StandIn {
  /** `localhost:<port>` */
  readonly host: string;
  readonly indexes: Map<string, StandInIndex>;
  /** What was asked, in order: `PUT /1/indexes/kb_new/settings`. */
  readonly requests: readonly string[];
  /** Refuses every request that begins like this, e.g. `POST /1/indexes/kb_new/batch`; empty for none. */
  refuse: string;
  readonly close: () => Promise<void>;
}

/** @param key the only one that may write */
export async function startStandIn(key: string): Promise<StandIn> {
  const indexes = new Map<string, StandInIndex>();
  const requests: string[] = [];
  let task = 0;
  const indexOf = (name: string): StandInIndex => {
    const known = indexes.get(name) ?? { settings: {}, synonyms: [], objects: new Map() };
    indexes.set(name, known);
    return known;
  };

  const standIn = {
    host: '',
    indexes,
    requests,
    refuse: '',
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, , , name = '', part = '', more = ''] = url.pathname.split('/').map(decodeURIComponent);
    const method = request.method ?? 'GET';
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    const given = request.headers['x-algolia-api-key'] ?? url.searchParams.get('x-algolia-api-key');
    readJson(request).then(
      (body) => {
        if (given !== key) {
          answer(403, { message: 'Invalid Application-ID or API key', status: 403 });
          return;
        }
        if (part === 'task') {
          answer(200, { status: 'published', pendingTask: false });
          return;
        }
        const asked = `${method} ${url.pathname}`;
        requests.push(asked);
        if (standIn.refuse !== '' && asked.startsWith(standIn.refuse)) {
          answer(400, { message: 'Record is too big', status: 400 });
          return;
        }
        const index = indexOf(name);
        if (part === 'settings') index.settings = body;
        else if (part === 'synonyms' && more === 'batch') index.synonyms = body as unknown[];
        else if (part === 'clear') index.objects.clear();
        else if (part === 'batch') addAll(index, body);
        else if (part === 'operation') {
          indexes.set((body as { destination: string }).destination, index);
          indexes.delete(name);
        } else {
          answer(404, { message: `Nothing at ${url.pathname}`, status: 404 });
          return;
        }
        task += 1;
        answer(200, { taskID: task, updatedAt: '', objectIDs: [] });
      },
      () => answer(400, { message: 'Invalid JSON', status: 400 }),
    );
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, { host: `localhost:${port}` });
}

function addAll(index: StandInIndex, body: unknown): void {
  const { requests } = body as { requests: { body: { objectID: string } }[] };
  for (const { body: object } of requests) index.objects.set(object.objectID, object);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}
