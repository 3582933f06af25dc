import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../schema/source';
import { rowTexts } from '../test-support';
import { glossary, glossaryParts } from '.';
import { glossaryTables } from './tables';

describe('the glossary', () => {
  it('gives each term an anchor of its own that headings of its page do not have', () => {
    const ids = glossary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const headings = glossaryParts.map(({ name }) => name);
    expect(
      ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || headings.includes(id)),
    ).toEqual([]);
  });

  it('never takes a term for a synonym of itself, and rests on sections of the guides', () => {
    for (const { term, synonyms, searchWords = [], sources } of glossary) {
      const words = [...synonyms, ...searchWords];
      expect(words).not.toContain(term);
      expect(new Set(words).size, term).toBe(words.length);
      expect(
        sources.every((source) => sourceSchema.safeParse(source).success),
        term,
      ).toBe(true);
      expect(sources.length, term).toBeGreaterThan(0);
    }
  });

  it('says both meanings of a word that has two', () => {
    const twice = glossary.filter(({ term, id }) =>
      glossary.some((other) => other.term === term && other.id !== id),
    );
    expect(new Set(twice.map(({ term }) => term))).toEqual(
      new Set(['サーバ1、サーバ2', '仮想ホスト名']),
    );
  });
});

it('makes one table for each part, with an anchor for each term', () => {
  const [table] = glossaryTables([
    {
      name: 'part',
      caption: '部',
      terms: [
        {
          id: 'word',
          term: '語',
          english: 'word',
          synonyms: ['ことば', '単語'],
          searchWords: ['見えない'],
          meaning: '意味',
          because: '理由',
          products: ['server'],
          sources: [{ guide: 'staroffice', section: '1' }],
        },
        { id: 'x', term: 'X', english: 'X', synonyms: [], meaning: 'm', sources: [] },
      ],
    },
  ]);
  expect(table).toMatchObject({ id: 'reference/glossary-part', anchors: ['word', 'x'] });
  expect(rowTexts(table)).toEqual([
    [
      '語 (word)',
      '意味 (理由) [推定]',
      'ことば、単語',
      'StarOffice サーバ </server/>',
      'StarOffice 1',
    ],
    ['X', 'm', '—', '共通', '—'],
  ]);
});
