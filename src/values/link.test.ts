import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCluster } from './cluster';
import { decodeLink, encodeLink, parameterCode } from './link';
import { clusterWith, parameters } from './test-support';

const cluster = {
  ...clusterWith(
    {
      'server/drive1': 'F:',
      'server/virtual-address': '10.1.1.1',
      'uxservermanager/local-nvwork': 'D:\\Program Files\\nv',
    },
    { standby: 'multi', database: 'oracle', armlog: true, products: ['server', 'forum-server'] },
  ),
  id: 'here',
  name: '本社~(1)',
};

it('gives back what was written, and needs no escaping in an address', () => {
  const text = encodeLink(cluster);
  expect(decodeLink(text, parameters, 'here')).toEqual({ ok: true, cluster, problems: [] });
  expect(text).toMatch(/^[A-Za-z0-9\-_.~:*+%]+$/);
  expect(new URL(`https://example.jp/values/#cluster=${text}`).hash).toBe(`#cluster=${text}`);
  const asQuery = new URLSearchParams(`cluster=${text}`).get('cluster') ?? '';
  expect(asQuery).not.toBe(text);
});

it('is short: a value costs its characters and four', () => {
  expect(encodeLink({ ...newCluster('a', 'A'), values: { 'server/drive1': 'F:' } })).toHaveLength(
    '1~A~~'.length + 'xxxF:'.length + '~xxxxx'.length,
  );
});

it('has one code for each parameter', () => {
  expect(new Set([...parameters.keys()].map(parameterCode)).size).toBe(parameters.size);
  // Links that are out in the world name them so for ever.
  expect(parameterCode('server/drive1')).toBe('zxT');
});

describe('garbage', () => {
  const text = encodeLink(cluster);

  it.each([
    ['nothing', ''],
    ['no link at all', 'faq'],
    ['separators', '~~~~'],
    ['a link without its end', text.slice(0, -3)],
    ['a link without its middle', text.slice(0, 12) + text.slice(16)],
    ['a changed link', text.replace('F:', 'G:')],
    ['something endless', `${'1~'.repeat(9000)}`],
  ])('%s is refused', (_, damaged) => {
    expect(decodeLink(damaged, parameters, 'here')).toMatchObject({ ok: false });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        expect(decodeLink(noise, parameters, 'here').ok).toBe(false);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('an unknown code and a refused value are reported, the rest is taken', () => {
    const forged = encodeLink({
      ...cluster,
      values: { 'server/drive1': 'F:', 'server/watch-id': 'a&b>c', 'later/parameter': 'x' },
    });
    const result = decodeLink(forged, parameters, 'here');
    if (!result.ok) throw new Error(result.message);
    expect(result.cluster.values).toEqual({ 'server/drive1': 'F:' });
    expect(result.cluster.setAside).toEqual({
      'server/watch-id': 'a&b>c',
      [parameterCode('later/parameter')]: 'x',
    });
    expect(result.problems).toHaveLength(2);
  });
});
