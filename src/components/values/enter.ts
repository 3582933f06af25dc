import {
  setValue,
  unsetValue,
  type Cluster,
  type ParameterSet,
  type SetResult,
} from '../../values';

/**
 * Takes what was typed into a field. An emptied field gives a value back to the guide only where the guide has
 * none but a word, so the field stays empty; any other refuses it as it does every wrong value. Otherwise the
 * guide's value would come back under the hands of a reader who empties the field to type another.
 *
 * @param ids the parameters that the field stands for: all take the value, or none
 * @throws {RangeError} on an unknown id
 */
export function enter(
  cluster: Cluster,
  parameters: ParameterSet,
  ids: readonly string[],
  text: string,
): SetResult {
  let next = cluster;
  for (const id of ids) {
    if (text === '' && parameters.get(id)?.placeholder === true) {
      next = unsetValue(next, id);
      continue;
    }
    const result = setValue(next, parameters, id, text);
    if (!result.ok) return result;
    next = result.cluster;
  }
  return { ok: true, cluster: next };
}
