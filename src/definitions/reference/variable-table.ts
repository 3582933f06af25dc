import {
  code,
  defineTable,
  joined,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import type { VariableFact } from './environment-variables';
import { compare, groupBy } from './group';
import { originCell } from './origin';
import { sourceCell } from './source-cell';
import type { VariableUse } from './variable-use';

/**
 * Environment variables: meaning, values that files set, and who sets and reads them.
 *
 * @param uses every variable of the definitions; one without a fact is listed as not explained
 * @param facts what the variables mean
 * @returns `reference/environment-variables`, in the order of the facts, others by name behind them
 */
export function variablesTable(
  uses: readonly VariableUse[],
  facts: readonly VariableFact[],
): TableDefinition {
  const byName = groupBy(uses, ({ name }) => name.toUpperCase());
  const stated = new Set(facts.map(({ name }) => name.toUpperCase()));
  const others = [...byName]
    .filter(([name]) => !stated.has(name))
    .map(([, [use]]) => use?.name ?? '')
    .sort(compare);
  const names = [...facts.map(({ name }) => name), ...others];
  return defineTable({
    id: 'reference/environment-variables',
    caption: '環境変数と、設定・参照するファイル',
    columns: ['変数', '意味', '設定する値', '設定する', '参照する'],
    rows: names.map((name) => {
      const group = byName.get(name.toUpperCase()) ?? [];
      const set = group.filter(({ action }) => action === 'set');
      const read = group.filter(({ action }) => action === 'read');
      return [
        code(name),
        meaningCell(facts.find((fact) => fact.name === name)),
        joined([...new Set(set.map(({ value }) => value ?? ''))].map(code)),
        originCell(set.map(({ origin }) => origin)),
        originCell(read.map(({ origin }) => origin)),
      ];
    }),
  });
}

function meaningCell(fact: VariableFact | undefined): TableText[] {
  if (fact === undefined) return [{ text: ['—'], remark: '出典に記載なし' }];
  const { meaning, source, because } = fact;
  if (source !== undefined) {
    return [...plain(`${meaning} (`), ...sourceCell([source]), ...plain(')')];
  }
  return [{ text: [`${meaning} (${because})`], remark: '推定' }];
}
