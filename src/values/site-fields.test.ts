import { describe, expect, it } from 'vitest';
import { checkCluster } from './check-cluster';
import { newCluster } from './cluster';
import { setValue } from './set-value';
import { setSiteValue, siteFields, siteValue, unsetSiteValue, type SiteField } from './site-fields';
import { parameters } from './test-support';

const guides = newCluster('a', 'A');

function fieldOf(id: string): SiteField {
  const field = siteFields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

it.each(siteFields)('$id fills known parameters of its type', ({ parameters: ids, type }) => {
  expect(ids.map((id) => parameters.get(id)?.type)).toEqual(ids.map(() => type));
});

describe('a site-wide value', () => {
  const node = fieldOf('node1');
  const result = setSiteValue(guides, parameters, node, 'alpha');
  if (!result.ok) throw new Error(result.message);
  const { cluster } = result;

  it('stands in every product', () => {
    expect(siteValue(guides, parameters, node)).toBeUndefined();
    expect(siteValue(cluster, parameters, node)).toBe('alpha');
    expect(cluster.values['supplies-server/node1']).toBe('alpha');
    expect(unsetSiteValue(cluster, node)).toEqual(guides);
  });

  it('leaves a product its own', () => {
    const own = setValue(cluster, parameters, 'supplies-server/node1', 'beta');
    expect(own.ok && siteValue(own.cluster, parameters, node)).toBeUndefined();
  });

  it('is refused as a whole', () => {
    expect(setSiteValue(guides, parameters, node, 'a_b')).toMatchObject({ ok: false });
  });
});

it('a cluster with every site-wide value has no problem', () => {
  const values = {
    node1: 'sv-a',
    node2: 'sv-b',
    address1: '10.0.0.1',
    address2: '10.0.0.2',
    port: '1521',
  };
  const cluster = Object.entries(values).reduce((before, [id, value]) => {
    const result = setSiteValue(before, parameters, fieldOf(id), value);
    if (!result.ok) throw new Error(result.message);
    return result.cluster;
  }, guides);
  expect(checkCluster(cluster, parameters)).toEqual([]);
});
