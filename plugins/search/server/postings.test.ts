import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { packIndex } from './pack-index';
import { fields, indexOptions, type IndexedFields } from '../shared/index-options';
import { Postings } from '../shared/postings';
import { record } from './test-support';

const records = [
  record('/a/', { title: 'ab', text: 'ab cd ef', code: 'gh' }),
  record('/b/', { title: 'cd ef', text: 'ab' }),
  record('/c/', { title: 'gh', text: 'cd cd ij' }),
];

it('counts as MiniSearch does', () => {
  const search = new MiniSearch<IndexedFields>(indexOptions);
  search.addAll(
    records.map(({ title, text, code }, id) => ({ id, title, path: '', text, code, words: '' })),
  );
  const postings = new Postings(
    packIndex(records, ['', '', ''], { synonyms: [], products: [] }, ''),
  );
  for (const term of ['ab', 'cd', 'ef', 'gh', 'ij']) {
    const scores = new Map<number, number>();
    postings.visit(term, (id, _field, score) => scores.set(id, (scores.get(id) ?? 0) + score));
    const found = search.search(term, { tokenize: (text) => [text] });
    expect(scores.size).toBe(found.length);
    // Lengths travel as rough levels.
    for (const { id, score } of found) expect(scores.get(id as number)).toBeCloseTo(score, 0);
    for (const { id } of found) expect(postings.holds(term, id as number)).toBe(true);
  }
  expect(postings.frequency('ab')).toBe(2);
  expect(fields.length).toBeGreaterThan(0);
});
