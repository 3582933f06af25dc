import { algoliasearch, type Algoliasearch } from 'algoliasearch';
import type { SearchRecord } from '../../src/content/search';
import { algoliaRecord, type AlgoliaRecord } from '../../plugins/search/server/algolia-records';
import { algoliaSettings, algoliaSynonyms } from '../../plugins/search/server/algolia-settings';
import type { Words } from '../../plugins/search/shared/thesaurus';

/** Where records go. */
export interface PushTarget {
  readonly appId: string;
  /** A key that may write: not the one that browsers search with. */
  readonly apiKey: string;
  readonly indexName: string;
  /** Origin of the site that hits lead to, without a slash at its end. */
  readonly origin: string;
  readonly baseUrl: string;
  /** A stand-in for Algolia's servers, `host:port` over plain http. */
  readonly host?: string;
}

export interface PushOptions {
  /** Says what would be sent, and sends nothing. */
  readonly isDryRun: boolean;
  /** Takes a line for the reader. */
  readonly report: (line: string) => void;
}

const batch = 500;

/**
 * Sends all records: into a new index, which then takes the place of the old one in one step. A reader
 * finds the old records or the new ones, never a half.
 *
 * @throws {Error} in three parts when Algolia refuses the key or cannot be reached
 */
export async function pushRecords(
  records: readonly SearchRecord[],
  words: Words,
  target: PushTarget,
  { isDryRun, report }: PushOptions,
): Promise<void> {
  const objects = records.map((record) => algoliaRecord(record, target.origin, target.baseUrl));
  const synonyms = algoliaSynonyms(words);
  report(describe(objects, synonyms.length, target));
  if (isDryRun) {
    report('Dry run: nothing was sent.');
    return;
  }
  const client = clientOf(target);
  const temporary = `${target.indexName}_new`;
  try {
    report(`Preparing ${temporary} …`);
    await settle(
      client,
      temporary,
      client.setSettings({ indexName: temporary, indexSettings: algoliaSettings }),
    );
    await settle(
      client,
      temporary,
      client.saveSynonyms({
        indexName: temporary,
        synonymHit: synonyms,
        replaceExistingSynonyms: true,
      }),
    );
    await settle(client, temporary, client.clearObjects({ indexName: temporary }));
    for (let sent = 0; sent < objects.length; sent += batch) {
      const requests = objects
        .slice(sent, sent + batch)
        .map((body) => ({ action: 'addObject' as const, body: { ...body } }));
      await settle(
        client,
        temporary,
        client.batch({ indexName: temporary, batchWriteParams: { requests } }),
      );
      report(`${Math.min(sent + batch, objects.length)} of ${objects.length} records sent`);
    }
    await settle(
      client,
      temporary,
      client.operationIndex({
        indexName: temporary,
        operationIndexParams: { operation: 'move', destination: target.indexName },
      }),
      target.indexName,
    );
    report(`${target.indexName} holds ${objects.length} records.`);
  } catch (error) {
    throw explain(error, target);
  }
}

/** Waits until Algolia has done what it was asked. */
async function settle(
  client: Algoliasearch,
  indexName: string,
  request: Promise<{ readonly taskID: number }>,
  waitOn = indexName,
): Promise<void> {
  const { taskID } = await request;
  await client.waitForTask({ indexName: waitOn, taskID });
}

function clientOf({ appId, apiKey, host }: PushTarget): Algoliasearch {
  return algoliasearch(
    appId,
    apiKey,
    host === undefined ? {} : { hosts: [{ url: host, protocol: 'http', accept: 'readWrite' }] },
  );
}

function describe(objects: readonly AlgoliaRecord[], synonyms: number, target: PushTarget): string {
  const bytes = Buffer.byteLength(JSON.stringify(objects));
  const kinds = new Map<string, number>();
  for (const { kind } of objects) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const list = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return (
    `${objects.length} records (${list}), ${synonyms} groups of synonyms, ${bytes.toLocaleString('en')} bytes` +
    ` → ${target.indexName} of ${target.appId}`
  );
}

function explain(error: unknown, { appId, host }: PushTarget): Error {
  const { status, message } = error as { status?: number; message?: string };
  const where = host ?? `application ${appId}`;
  if (status === 401 || status === 403) {
    return new Error(
      `Algolia refuses the key\n  where: ${where} (${status}: ${message ?? ''})\n` +
        '  hint: ALGOLIA_WRITE_KEY wants the rights addObject, deleteIndex and editSettings; the search key of the site has none of them',
      { cause: error },
    );
  }
  if (status === undefined || status >= 500) {
    return new Error(
      `Algolia cannot be reached\n  where: ${where} (${message ?? String(error)})\n` +
        '  hint: check ALGOLIA_APP_ID and the way out of this network, then run it again: the index is as it was',
      { cause: error },
    );
  }
  return new Error(
    `Algolia refuses a request\n  where: ${where} (${status}: ${message ?? ''})\n` +
      '  hint: the index is as it was; the message above names what is wrong',
    { cause: error },
  );
}
