import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchRecord } from '../../src/content/search';
import { normalize } from '../../src/content/search/normalize';

/** A query and where its answer stands, judged on the text of sections before anything was tuned. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  /** Places that answer it, `*` for anything; absent for any place. */
  readonly at?: readonly string[];
  /** What an answer holds, in any spelling. */
  readonly holds?: readonly string[];
  /** One in three is never looked at while the weights are set. */
  readonly isHeldOut: boolean;
}

/** Gives ids of records, best first. */
export type Search = (query: string) => readonly number[];

export interface Figures {
  readonly queries: number;
  /** Mean reciprocal rank of the first answer among the first ten hits. */
  readonly mrr: number;
  /** Share of queries with an answer among the first 1, 5, 10 hits. */
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
  /** Share of queries without any hit. */
  readonly zeroHits: number;
}

export interface Judgement {
  readonly query: JudgedQuery;
  /** Of the first answer, from 1; 0 when none is among the first ten. */
  readonly rank: number;
  readonly hits: number;
}

const folder = path.join(__dirname, 'queries');

/** The whole set, by kind. */
export function judgedQueries(): JudgedQuery[] {
  return readdirSync(folder).flatMap((file) => {
    const queries = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as JudgedQuery[];
    const kind = path.basename(file, '.json');
    return queries.map((query, at) => ({ ...query, kind, isHeldOut: at % 3 === 2 }));
  });
}

/** Tells whether a record answers a query. */
export function judge(
  records: readonly SearchRecord[],
): (query: JudgedQuery, id: number) => boolean {
  const texts = records.map(({ title, path: above, text, code }) =>
    plain([title, ...above, text, code].join('\n')),
  );
  return ({ at, holds = [] }, id) => {
    const { url } = records[id] ?? { url: '' };
    const isThere = at === undefined || at.some((place) => placePattern(place).test(url));
    return isThere && holds.every((phrase) => texts[id]?.includes(plain(phrase)));
  };
}

/** Asks every query. */
export function judgeAll(
  queries: readonly JudgedQuery[],
  records: readonly SearchRecord[],
  search: Search,
): Judgement[] {
  const isAnswer = judge(records);
  return queries.map((query) => {
    const hits = search(query.query);
    const rank = hits.slice(0, 10).findIndex((id) => isAnswer(query, id)) + 1;
    return { query, rank, hits: hits.length };
  });
}

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const share = (isCounted: (judgement: Judgement) => boolean): number =>
    judgements.filter(isCounted).length / judgements.length;
  const reciprocal = judgements.map(({ rank }) => (rank === 0 ? 0 : 1 / rank));
  return {
    queries: judgements.length,
    mrr: reciprocal.reduce((sum, one) => sum + one, 0) / judgements.length,
    recall1: share(({ rank }) => rank === 1),
    recall5: share(({ rank }) => rank >= 1 && rank <= 5),
    recall10: share(({ rank }) => rank >= 1),
    zeroHits: share(({ hits }) => hits === 0),
  };
}

function plain(text: string): string {
  return normalize(text).text.replace(/\s+/g, '');
}

const patterns = new Map<string, RegExp>();

function placePattern(place: string): RegExp {
  const known = patterns.get(place);
  if (known !== undefined) return known;
  const escaped = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const pattern = new RegExp(`^${escaped}$`);
  patterns.set(place, pattern);
  return pattern;
}
