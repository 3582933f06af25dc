import type { Cluster } from './cluster';
import type { ParameterSet } from './parameters';
import { placeholderIn } from './terms/placeholder';

/**
 * The value of a parameter: the reader's own, or else the guide's. A path whose partition has another drive than
 * the guide's moves there with it, unless the reader has set the path, too.
 *
 * @throws {RangeError} on an unknown id
 */
export function valueOf(cluster: Cluster, parameters: ParameterSet, id: string): string {
  return ownValue(cluster, id) ?? derivedValue(cluster, parameters, id);
}

/** What a parameter holds when the reader does not set it. */
export function derivedValue(cluster: Cluster, parameters: ParameterSet, id: string): string {
  const parameter = parameters.get(id);
  if (parameter === undefined) throw new RangeError(`no parameter ${JSON.stringify(id)}`);
  if (parameter.placeholder === true) return placeholderIn(parameter, cluster.options);
  const partition = parameter.on === undefined ? undefined : parameters.get(parameter.on);
  if (partition === undefined) return parameter.default;
  const drive = valueOf(cluster, parameters, partition.id);
  return drive === partition.default || !liesOn(parameter.default, partition.default)
    ? parameter.default
    : drive + parameter.default.slice(drive.length);
}

/** Gives the text that stands in place of the guide's; undefined where the guide's stays. */
export type Overrides = (id: string) => string | undefined;

/**
 * What a cluster changes in the texts of the site: for {@link renderWith}, and for the elements of a page that
 * bear `data-param`. An unknown id changes nothing, so a page that is newer or older than the list goes on.
 */
export function overrides(cluster: Cluster, parameters: ParameterSet): Overrides {
  return (id) => {
    const parameter = parameters.get(id);
    if (parameter === undefined) return undefined;
    const value = valueOf(cluster, parameters, id);
    return isYours(cluster, parameters, id) ? value : undefined;
  };
}

/** Whether a path lies on a drive, e.g. `y:\oradata` on `Y:`. */
export function liesOn(path: string, drive: string): boolean {
  return path.slice(0, drive.length).toLowerCase() === drive.toLowerCase();
}

/** Whether the text of a parameter is another one than the guide's: it is to be marked as the reader's. */
export function isYours(cluster: Cluster, parameters: ParameterSet, id: string): boolean {
  const parameter = parameters.get(id);
  return parameter?.varies === true
    ? ownValue(cluster, id) !== undefined
    : valueOf(cluster, parameters, id) !== parameter?.default;
}

/** Whether the guide gives only a word for a value, and the reader has not put in theirs. */
export function isMissing(cluster: Cluster, parameters: ParameterSet, id: string): boolean {
  return parameters.get(id)?.placeholder === true && ownValue(cluster, id) === undefined;
}

/** Only the reader's own properties count: an id such as `constructor` is none. */
export function ownValue({ values }: Cluster, id: string): string | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
