import { describe, expect, it } from 'vitest';
import { formParameters } from '../../plugins/values/form-parameters';
import { definitions } from '../../src/definitions';
import { productSlugs } from '../../src/definitions/products';
import { kitParameters } from '../../src/kit/parameters-in';
import {
  checkCluster,
  newCluster,
  setValue,
  usedParameters,
  withOptions,
  type ClusterOptions,
} from '../../src/values';
import { loadKitData } from '../../tools/kit/load-kit-data';

const list = formParameters(definitions);
const data = loadKitData();
const { parameters } = definitions;

/** Every choice of one product and of all, of the type of standby, and of the database. */
const choices = [[], ...productSlugs.map((slug) => [slug])].flatMap((products) =>
  ([null, 'single', 'multi'] as const).flatMap((standby) =>
    ([null, 'sqlserver', 'oracle'] as const).map((database): Partial<ClusterOptions> => ({
      products,
      standby,
      database,
    })),
  ),
);

it.each(choices.map((choice) => [JSON.stringify(choice), choice] as const))(
  'the page checks what the kit holds: %s',
  (_, choice) => {
    const cluster = withOptions(newCluster('a', 'A'), choice);
    const onPage = [...usedParameters(list, cluster.options)].sort();
    expect(onPage).toEqual([...kitParameters(data, cluster)].sort());
  },
);

describe('a cluster of some products', () => {
  const problems = (values: Record<string, string>, options: Partial<ClusterOptions>) => {
    let cluster = withOptions(newCluster('a', 'A'), options);
    for (const [id, text] of Object.entries(values)) {
      const result = setValue(cluster, parameters, id, text);
      if (!result.ok) throw new Error(result.message);
      ({ cluster } = result);
    }
    return checkCluster(cluster, parameters, usedParameters(list, cluster.options));
  };

  it('may use a word of a product that it has not', () => {
    const values = { 'server/watch-id': 'SplServer' };
    expect(problems(values, { products: ['server'] })).toEqual([]);
    expect(problems(values, { products: ['server', 'supplies-server'] })).toHaveLength(1);
    expect(problems(values, {})).toHaveLength(2);
  });

  it('may leave values of the other type or database as they are', () => {
    const values = { 'form-server/sid1': 'OR02', 'form-server/shell1': 'SuppliesServer2' };
    const products = ['form-server'] as const;
    expect(problems(values, { products, standby: 'multi', database: 'oracle' })).toHaveLength(2);
    expect(problems(values, { products, standby: 'multi', database: 'sqlserver' })).toHaveLength(1);
    expect(problems(values, { products, standby: 'single' })).toEqual([]);
  });

  it('has rules for the values that its scripts take from another product', () => {
    const values = { 'mailgateway-smtp/watch-id': 'StarOffice' };
    const found = problems(values, { products: ['mailgateway-smtp'], address: 'floating' });
    expect(found.map(({ ids }) => ids)).toEqual([['server/watch-id', 'mailgateway-smtp/watch-id']]);
  });
});
