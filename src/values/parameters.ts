import type { Parameter } from '../definitions/schema/parameter';

export type { Parameter };
export type { ParameterType } from '../definitions/schema/parameter-types';

/** All parameters of the site by id, `<product>/<name>`: `definitions.parameters`, or the list that a page loads. */
export type ParameterSet = ReadonlyMap<string, Parameter>;

/** The parameters of a list by id, e.g. of one that came as JSON. */
export function parameterSet(list: Iterable<Parameter>): ParameterSet {
  return new Map([...list].map((parameter) => [parameter.id, parameter]));
}
