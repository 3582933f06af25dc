import { describe, expect, it } from 'vitest';
import { newCluster, withOptions } from './cluster';
import { decodeLink, encodeLink } from './link';
import { readCluster } from './read-cluster';
import { isMissing } from './resolve';
import { setValue } from './set-value';
import { parameters } from './test-support';

const read = (values: object, options: object = {}) =>
  readCluster({ name: 'a', values, options }, parameters, 'a');

const words = [...parameters.values()].filter(({ placeholder }) => placeholder === true);

describe('the guide’s word in place of a value', () => {
  it.each(words.map((parameter) => [parameter.id, parameter.default] as const))(
    'of %s is none: %s',
    (id, word) => {
      const { cluster, problems } = read({ [id]: word });
      expect(cluster.values).toEqual({});
      expect(cluster.setAside).toEqual({});
      expect(problems).toEqual([]);
      expect(isMissing(cluster, parameters, id)).toBe(true);
    },
  );

  it.each(['仮想IPアドレス', 'フローティングIPアドレス'])(
    'is none in either reading, whatever kind of address is chosen: %s',
    (word) => {
      for (const address of ['virtual', 'floating'] as const) {
        const { cluster, problems } = read({ 'server/virtual-address': word }, { address });
        expect([cluster.values, problems]).toEqual([{}, []]);
        const guides = withOptions(newCluster('a', 'a'), { address });
        expect(setValue(guides, parameters, 'server/virtual-address', word)).toEqual({
          ok: true,
          cluster: guides,
        });
      }
    },
  );

  it('is none in a link', () => {
    const link = encodeLink({
      ...newCluster('a', 'A'),
      values: { 'server/virtual-host': '仮想ホスト名', 'server/drive1': 'F:' },
    });
    const result = decodeLink(link, parameters, 'a');
    expect(result.ok && result.cluster.values).toEqual({ 'server/drive1': 'F:' });
  });
});

describe('the guide’s own value', () => {
  it('is left to the guide', () => {
    expect(
      read({ 'server/watch-id': 'StarOffice', 'server/root1': 'D:\\SO1' }).cluster.values,
    ).toEqual({});
  });

  it('is the reader’s where it would otherwise follow a drive', () => {
    const values = { 'server/drive1': 'F:', 'server/root1': 'D:\\SO1' };
    expect(read(values).cluster.values).toEqual(values);
  });

  it('is the reader’s for a message, whose places have words of their own', () => {
    const values = { 'common/disk-error': parameters.get('common/disk-error')?.default };
    expect(read(values).cluster.values).toEqual(values);
  });
});
