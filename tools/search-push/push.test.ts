import { afterAll, beforeAll, expect, it } from 'vitest';
import { record } from '../../plugins/search/server/test-support';
import { pushRecords, type PushTarget } from './push';
import { startStandIn, type StandIn } from './stand-in';

let standIn: StandIn;
let target: PushTarget;

beforeAll(async () => {
  standIn = await startStandIn('write');
  target = {
    appId: 'APP',
    apiKey: 'write',
    indexName: 'kb',
    origin: 'https://kb.example',
    baseUrl: '/base/',
    host: standIn.host,
  };
});

afterAll(() => standIn.close());

const words = { synonyms: [['現用系', '本番系']], products: [] };
const records = Array.from({ length: 1200 }, (_, at) =>
  record(`/server/a/#s${at}`, {
    kind: 'guide',
    products: ['server'],
    path: ['StarOffice サーバ', '運用する'],
    title: `節${at}`,
    text: '本文',
    code: 'ARMLOAD',
  }),
);

async function push(changes: Partial<PushTarget> = {}, isDryRun = false): Promise<string[]> {
  const lines: string[] = [];
  await pushRecords(
    records,
    words,
    { ...target, ...changes },
    {
      isDryRun,
      report: (line) => lines.push(line),
    },
  );
  return lines;
}

it('sends nothing in a dry run', async () => {
  const lines = await push({}, true);
  expect(lines[0]).toContain('1200 records (ガイド 1200), 1 groups of synonyms');
  expect(lines.at(-1)).toBe('Dry run: nothing was sent.');
  expect(standIn.requests).toEqual([]);
});

it('fills a new index, which then takes the place of the old one', async () => {
  const lines = await push();
  expect(standIn.requests).toEqual([
    'PUT /1/indexes/kb_new/settings',
    'POST /1/indexes/kb_new/synonyms/batch',
    'POST /1/indexes/kb_new/clear',
    'POST /1/indexes/kb_new/batch',
    'POST /1/indexes/kb_new/batch',
    'POST /1/indexes/kb_new/batch',
    'POST /1/indexes/kb_new/operation',
  ]);
  expect([...standIn.indexes.keys()]).toEqual(['kb']);
  const index = standIn.indexes.get('kb');
  expect(index?.objects.size).toBe(1200);
  expect(index?.objects.get('/server/a/#s7')).toMatchObject({
    url: 'https://kb.example/base/server/a/#s7',
    anchor: 's7',
    hierarchy: { lvl0: 'StarOffice サーバ', lvl1: '運用する', lvl2: '節7', lvl3: null },
    content: '本文\nARMLOAD',
    kind: 'ガイド',
    products: ['server'],
    language: 'ja',
  });
  expect(index?.settings).toMatchObject({
    indexLanguages: ['ja'],
    queryLanguages: ['ja'],
    ignorePlurals: ['ja'],
  });
  expect(index?.synonyms).toEqual([
    { objectID: 'words-1', type: 'synonym', synonyms: ['現用系', '本番系'] },
  ]);
  expect(lines).toContain('1000 of 1200 records sent');
  expect(lines.at(-1)).toBe('kb holds 1200 records.');
});

it('leaves the index as it was when a batch is refused', async () => {
  const before = new Set(standIn.indexes.get('kb')?.objects.keys());
  expect(before.size).toBe(1200);
  standIn.refuse = 'POST /1/indexes/kb_new/batch';
  await expect(push()).rejects.toThrow(
    /^Algolia refuses a request\n {2}where: localhost:\d+ \(400: Record is too big\)\n {2}hint: the index is as it was/,
  );
  standIn.refuse = '';
  expect(new Set(standIn.indexes.get('kb')?.objects.keys())).toEqual(before);
});

it('says that the key is refused, and what it must be allowed to', async () => {
  await expect(push({ apiKey: 'search' })).rejects.toThrow(
    /^Algolia refuses the key\n {2}where: localhost:\d+ \(403: .*\)\n {2}hint: ALGOLIA_WRITE_KEY wants/,
  );
});

it('says that there is no way to the servers', async () => {
  await expect(push({ host: 'localhost:1' })).rejects.toThrow(
    /^Algolia cannot be reached\n {2}where: localhost:1 \(.*\)\n {2}hint: /s,
  );
});
