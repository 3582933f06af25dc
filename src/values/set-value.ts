import { checkValue, type Refusal } from './check-value';
import type { Cluster } from './cluster';
import type { ParameterSet } from './parameters';
import { derivedValue } from './resolve';
import { isPlaceholderWord } from './terms/placeholder';

/** What came of setting a value: the new cluster, or why the value is refused. */
export type SetResult = { readonly ok: true; readonly cluster: Cluster } | Refusal;

/**
 * Sets a value of a cluster. One that the parameter holds anyway (the guide's, or the guide's path on the
 * reader's drive) is not kept: it goes on to follow. So is the guide's word in place of a value: it is none.
 * A message is kept: the places that it stands in differ.
 *
 * @returns the new cluster, or the refusal of {@link checkValue}; then the cluster stays as it is
 * @throws {RangeError} on an unknown id
 */
export function setValue(
  cluster: Cluster,
  parameters: ParameterSet,
  id: string,
  text: string,
): SetResult {
  const parameter = parameters.get(id);
  if (parameter === undefined) throw new RangeError(`no parameter ${JSON.stringify(id)}`);
  const without = unsetValue(cluster, id);
  const isHeldAnyway = parameter.varies !== true && text === derivedValue(without, parameters, id);
  if (isHeldAnyway || isPlaceholderWord(parameter, text)) return { ok: true, cluster: without };
  const verdict = checkValue(parameter, text);
  if (!verdict.ok) return verdict;
  return { ok: true, cluster: { ...without, values: { ...without.values, [id]: text } } };
}

/** Gives a value back to the guide. */
export function unsetValue(cluster: Cluster, id: string): Cluster {
  const values = Object.fromEntries(Object.entries(cluster.values).filter(([key]) => key !== id));
  return { ...cluster, values };
}
