import { expect, it } from 'vitest';
import { engineOf, record } from '../../plugins/search/server/test-support';
import { findResults, groupResults, noFilters } from '../../plugins/search/client/results';

const engine = engineOf([
  record('/a/', { kind: 'guide', products: ['server'], title: '監視' }),
  record('/b/', { kind: 'caution', products: ['server', 'workflow'], title: '監視', text: '監視' }),
  record('/c/', { kind: 'caution', products: ['workflow'], title: '監視の中断' }),
]);
const urls = (results: ReturnType<typeof findResults>) =>
  results.list.map(({ record: { url } }) => url);

it('narrows down, and counts what another choice would give', () => {
  const all = findResults(engine, '監視', noFilters);
  expect(urls(all)).toHaveLength(3);
  const filtered = findResults(engine, '監視', { product: 'server', kinds: ['caution'] });
  expect(urls(filtered)).toEqual(['/b/']);
  expect(Object.fromEntries(filtered.byKind)).toEqual({ guide: 1, caution: 1 });
  expect(Object.fromEntries(filtered.byProduct)).toEqual({ server: 1, workflow: 2 });
});

it('groups by kind, the best kind first, and counts through', () => {
  const { list } = findResults(engine, '監視', noFilters);
  const groups = groupResults(list, { groups: 2, perGroup: 1 });
  expect(groups.map(({ kind, first, results }) => [kind, first, results.length])).toEqual([
    [list[0]?.record.kind, 0, 1],
    [expect.anything(), 1, 1],
  ]);
});
