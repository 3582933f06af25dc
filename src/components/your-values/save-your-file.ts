import data from '@generated/values/default/kit.json';
import { yourFile } from '../../kit/build-kit';
import { kitParameters } from '../../kit/parameters-in';
import {
  checkCluster,
  newCluster,
  parameterSet,
  placeholderIn,
  withOptions,
  type Cluster,
  type ParameterSet,
} from '../../values';
import { notMade } from '../ui/not-made';
import { saveBytes } from '../ui/save-bytes';
import { getShown, type Shown } from './shown';

/**
 * Saves a file with the values that the page shows, which are checked once more.
 *
 * @param id as below `/scripts/`
 * @returns what is wrong, for the reader; undefined when it was saved
 */
export function saveYourFile(id: string): string | undefined {
  const shown = getShown();
  if (shown === undefined) return 'クラスタが選ばれていません。';
  const parameters = parameterSet(data.parameters);
  const cluster = clusterOf(shown, parameters);
  const [problem] = checkCluster(cluster, parameters, usedWith(id, cluster));
  if (problem !== undefined) return `${problem.message}「自分の値」のページで直してください。`;
  try {
    const bytes = yourFile(data, cluster, id);
    if (bytes === undefined) return 'このファイルは、値を入れて作れません。';
    saveBytes(bytes, id.replace(/^.*\//, ''));
    return undefined;
  } catch (error) {
    console.error(error);
    return notMade(error);
  }
}

/** What the cluster uses, had it the product of a file: pages show those of products that it has not, too. */
function usedWith(id: string, cluster: Cluster): ReadonlySet<string> {
  const { products } = cluster.options;
  const product = data.files.find((file) => file.id === id)?.product;
  return product === undefined || products.length === 0
    ? kitParameters(data, cluster)
    : kitParameters(data, withOptions(cluster, { products: [...products, product] }));
}

/** The cluster as the page knows it; a word in place of a value is none of its values. */
function clusterOf({ id, name, values, options }: Shown, parameters: ParameterSet): Cluster {
  const own = Object.entries(values).filter(([parameterId, value]) => {
    const parameter = parameters.get(parameterId);
    return (
      parameter !== undefined &&
      !(parameter.placeholder === true && value === placeholderIn(parameter, options))
    );
  });
  return { ...newCluster(id, name), values: Object.fromEntries(own), options };
}
