import { checkValue } from './check-value';
import type { Cluster } from './cluster';
import type { ParameterSet } from './parameters';
import { differences, type Difference } from './relations';
import { isMissing, isYours, liesOn, valueOf } from './resolve';
import { rulesFor } from './terms/terms';

/** What is wrong with a cluster as a whole, though each value may be right by itself. */
export interface ClusterProblem {
  readonly rule: 'value' | 'different' | 'partition' | 'address-kind';
  /** For the reader, in Japanese. */
  readonly message: string;
  /** The parameters concerned: their fields show it. Empty where an option is concerned. */
  readonly ids: readonly string[];
}

/**
 * Looks for what does not fit together. The guides' own values are never reported, and neither is a word
 * that stands for a value which the reader has not put in. Values that no text of the cluster holds may fit
 * together or not: the reader neither sees nor needs them.
 *
 * @param used the parameters that the cluster's texts hold, e.g. those of usedParameters
 * @returns one problem for each pair of equal values and each path off its partition; empty when all fit
 */
export function checkCluster(
  cluster: Cluster,
  parameters: ParameterSet,
  used: ReadonlySet<string>,
): ClusterProblem[] {
  const present = new Map([...parameters].filter(([id]) => used.has(id)));
  return [
    // A value that the gate refuses is reported wherever it stands: it could reach a text after all.
    ...refusedValues(cluster, parameters),
    ...distinct(differences.flatMap((difference) => equalValues(difference, cluster, present))),
    ...pathsOffPartition(cluster, present),
    ...rulesFor(cluster.options)
      .filter(({ severity, products }) => severity === 'forbidden' && chosen(cluster, products))
      .map(({ message }): ClusterProblem => ({ rule: 'address-kind', message, ids: [] })),
  ];
}

/** Two values may have to differ by several rules: once is enough. */
function distinct(problems: readonly ClusterProblem[]): ClusterProblem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** A rule of a product is a problem only when the reader has said that the cluster has it. */
function chosen({ options }: Cluster, products: readonly string[]): boolean {
  return products.length === 0 || options.products.some((product) => products.includes(product));
}

function refusedValues(cluster: Cluster, parameters: ParameterSet): ClusterProblem[] {
  return Object.entries(cluster.values).flatMap(([id, text]): ClusterProblem[] => {
    const parameter = parameters.get(id);
    if (parameter === undefined) return [];
    const verdict = checkValue(parameter, text);
    return verdict.ok ? [] : [{ rule: 'value', message: verdict.message, ids: [id] }];
  });
}

function equalValues(
  { ids, what, multi, because }: Difference,
  cluster: Cluster,
  parameters: ParameterSet,
): ClusterProblem[] {
  if (multi === true && cluster.options.standby === 'single') return [];
  const present = ids.filter((id) => parameters.has(id) && !isMissing(cluster, parameters, id));
  return present.flatMap((left, index) =>
    present.slice(index + 1).flatMap((right): ClusterProblem[] => {
      const value = valueOf(cluster, parameters, left);
      const equal = value.toLowerCase() === valueOf(cluster, parameters, right).toLowerCase();
      const own = isYours(cluster, parameters, left) || isYours(cluster, parameters, right);
      if (!equal || !own) return [];
      const names = [left, right].map((id) => parameters.get(id)?.label ?? id);
      return [
        {
          rule: 'different',
          message: `${what}が同じです(${names.join('、')}: ${value})。${because}。別の値にしてください。`,
          ids: [left, right],
        },
      ];
    }),
  );
}

function pathsOffPartition(cluster: Cluster, parameters: ParameterSet): ClusterProblem[] {
  return [...parameters.values()].flatMap(({ id, on, label }): ClusterProblem[] => {
    const partition = on === undefined ? undefined : parameters.get(on);
    if (partition === undefined) return [];
    const [path, drive] = [id, partition.id].map((each) => valueOf(cluster, parameters, each)) as [
      string,
      string,
    ];
    if (liesOn(path, drive)) return [];
    return [
      {
        rule: 'partition',
        message: `${label}(${path})が、${partition.label}(${drive})の上にありません。フェイルオーバーで引き継がれるように、${drive}で始まるパスにしてください。`,
        ids: [id, partition.id],
      },
    ];
  });
}
