import { productSlugs } from '../../definitions/products';
import {
  isYours,
  rulesFor,
  termFor,
  terms,
  valueOf,
  type Cluster,
  type ParameterSet,
} from '../../values';
import type { Shown } from '../your-values/shown';

/** What pages need to show a cluster: only what differs from the guides. */
export function shownOf(cluster: Cluster, parameters: ParameterSet): Shown {
  const { id, name, options } = cluster;
  const values = [...parameters.values()].flatMap((parameter): [string, string][] => {
    return isYours(cluster, parameters, parameter.id)
      ? [[parameter.id, valueOf(cluster, parameters, parameter.id)]]
      : [];
  });
  const switched = terms.flatMap((term): [string, string][] => {
    const { word, switched: isOther } = termFor(term.id, options);
    // Prose sets the abbreviation apart.
    return isOther ? [[term.id, word.replace('IP', ' IP ').trimEnd()]] : [];
  });
  const notes = productSlugs.flatMap((slug): [string, string][] =>
    rulesFor(options, slug)
      .filter(({ severity }) => severity === 'forbidden')
      .map(({ message }) => [slug, message]),
  );
  return {
    id,
    name,
    values: Object.fromEntries(values),
    options,
    terms: Object.fromEntries(switched),
    notes: Object.fromEntries(notes),
  };
}
