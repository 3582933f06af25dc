import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../plugins/search/server/load-records';
import { packIndex } from '../../plugins/search/server/pack-index';
import { searchWords } from '../../plugins/search/server/words';
import { unpackIndex } from '../../plugins/search/shared/unpack-index';
import type { SearchRecord } from '../../src/content/search';
import { figuresOf, judge, judgeAll, judgedQueries, type Judgement } from './relevance';

/** What was reached, less what a few changed pages may cost. */
const floor = { mrr: 0.95, recall10: 0.98, zeroHits: 0 };

const queries = judgedQueries();
let records: readonly SearchRecord[];
let judgements: readonly Judgement[];

beforeAll(async () => {
  records = await loadRecords(path.join(__dirname, '../..'));
  const shards = records.map(() => '');
  const engine = unpackIndex(packIndex(records, shards, searchWords(), ''));
  judgements = judgeAll(queries, records, (query) => engine.search(query).map(({ id }) => id));
  // The pages are parsed and indexed: a minute on a machine that others load.
}, 180_000);

describe('the judged queries', () => {
  it('are 150 or more, of ten kinds, each asked once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(10);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('have an answer on the site', () => {
    const isAnswer = judge(records);
    const without = queries.filter((query) => !records.some((_record, id) => isAnswer(query, id)));
    expect(without.map(({ query }) => query)).toEqual([]);
  });

  it.each([
    ['all of them', () => judgements],
    ['those that were held out', () => judgements.filter(({ query }) => query.isHeldOut)],
  ])('find their answers: %s', (_which, which) => {
    const { mrr, recall10, zeroHits } = figuresOf(which());
    const below = which().filter(({ rank }) => rank !== 1);
    expect(
      { mrr: mrr >= floor.mrr, recall10: recall10 >= floor.recall10, zeroHits },
      below.map(({ query, rank }) => `${rank} ${query.kind} ${query.query}`).join('\n'),
    ).toEqual({ mrr: true, recall10: true, zeroHits: floor.zeroHits });
  });
});

describe('the records', () => {
  it('have an address each', () => {
    const urls = records.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !/^\/.*\/#[\w-]+$/.test(url))).toEqual([]);
  });

  it('are of every kind, and say something', () => {
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual(
      ['caution', 'erratum', 'faq', 'guide', 'reference', 'rule', 'script', 'term'].sort(),
    );
    expect(
      records.filter(({ title, text }) => title === '' || text === '').map(({ url }) => url),
    ).toEqual([]);
  });
});
