import type { SearchRecord } from '../../../src/content/search';
import {
  figuresOf,
  judgeAll,
  type Figures,
  type JudgedQuery,
  type Judgement,
} from '../../../tests/search/relevance';
import type { ComparedEngine, MakeEngine } from './engines/engine';

/** What an engine reached. */
export interface Comparison {
  readonly name: string;
  readonly bytes?: number;
  readonly judgements: readonly Judgement[];
}

/** Asks every engine every query, one after the other. */
export async function compare(
  makers: readonly MakeEngine[],
  records: readonly SearchRecord[],
  queries: readonly JudgedQuery[],
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const make of makers) {
    const engine = await make(records);
    const found = await askAll(engine, queries);
    await engine.close?.();
    comparisons.push({
      name: engine.name,
      ...(engine.bytes !== undefined && { bytes: engine.bytes }),
      judgements: judgeAll(queries, records, (query) => found.get(query) ?? []),
    });
  }
  return comparisons;
}

async function askAll(
  engine: ComparedEngine,
  queries: readonly JudgedQuery[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, readonly number[]>();
  for (const { query } of queries) found.set(query, await engine.search(query));
  return found;
}

/** One row for each engine and group of queries. */
export function comparisonTable(comparisons: readonly Comparison[]): string[][] {
  const head = ['engine', 'queries', 'n', 'MRR@10', 'recall@1', '@5', '@10', 'zero hits'];
  const rows = comparisons.flatMap(({ name, judgements }) =>
    groupsOf(judgements).map(([group, of]) => [name, group, ...cells(figuresOf(of))]),
  );
  return [head, ...rows];
}

function groupsOf(judgements: readonly Judgement[]): [string, readonly Judgement[]][] {
  const kinds = [...new Set(judgements.map(({ query }) => query.kind))];
  return [
    ['all', judgements],
    ['held out', judgements.filter(({ query }) => query.isHeldOut)],
    ...kinds.map((kind): [string, readonly Judgement[]] => [
      kind,
      judgements.filter(({ query }) => query.kind === kind),
    ]),
  ];
}

function cells({ queries, mrr, recall1, recall5, recall10, zeroHits }: Figures): string[] {
  const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
  return [
    String(queries),
    share(mrr),
    share(recall1),
    share(recall5),
    share(recall10),
    `${(zeroHits * 100).toFixed(0)} %`,
  ];
}
