import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { packIndex } from './pack-index';
import { indexOptions, type IndexedFields } from '../shared/index-options';
import { Postings } from '../shared/postings';
import { weights } from '../shared/weights';
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
    const { records: holders, scores: ofHolders, inTitle } = postings.holders(term);
    const scores = new Map([...holders].map((id, at) => [id, ofHolders[at]] as const));
    const found = search.search(term, { tokenize: (text) => [text], boost: weights.fields });
    expect(scores.size).toBe(found.length);
    // Lengths travel as rough levels.
    for (const { id, score } of found) expect(scores.get(id as number)).toBeCloseTo(score, 0);
    for (const { id } of found) expect(postings.holds(term, id as number)).toBe(true);
    const titles = [...holders].filter((_id, at) => inTitle[at] === 1);
    expect(titles).toEqual(
      records.flatMap(({ title }, id) => (title.split(' ').includes(term) ? [id] : [])),
    );
  }
  expect([...postings.titleLengths()]).toEqual([1, 2, 1]);
  expect([...postings.frequencies()].sort()).toEqual([
    ['ab', 2],
    ['cd', 3],
    ['ef', 2],
    ['gh', 2],
    ['ij', 1],
  ]);
});
