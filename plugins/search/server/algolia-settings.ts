import type { IndexSettings, SynonymHit } from 'algoliasearch';
import type { Words } from '../shared/thesaurus';

/** Settings of the index: Japanese, the fields of DocSearch, facets of ours. */
export const algoliaSettings: IndexSettings = {
  indexLanguages: ['ja'],
  queryLanguages: ['ja'],
  ignorePlurals: ['ja'],
  removeStopWords: ['ja'],
  searchableAttributes: [
    'unordered(hierarchy.lvl6)',
    'unordered(hierarchy.lvl5)',
    'unordered(hierarchy.lvl4)',
    'unordered(hierarchy.lvl3)',
    'unordered(hierarchy.lvl2)',
    'unordered(hierarchy.lvl1)',
    'unordered(hierarchy.lvl0)',
    'words',
    'content',
  ],
  // Identifiers: the words of paths and names with underscores are words of their own, and taken as typed.
  separatorsToIndex: '_\\',
  attributesForFaceting: [
    'type',
    'lang',
    'language',
    'version',
    'docusaurus_tag',
    'searchable(kind)',
    'searchable(products)',
  ],
  attributesToRetrieve: [
    'hierarchy',
    'content',
    'anchor',
    'url',
    'url_without_anchor',
    'type',
    'kind',
    'products',
  ],
  attributesToHighlight: ['hierarchy', 'content'],
  attributesToSnippet: ['content:24'],
  customRanking: ['desc(weight)'],
  ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 8,
  allowTyposOnNumericTokens: false,
  highlightPreTag: '<span class="algolia-docsearch-suggestion--highlight">',
  highlightPostTag: '</span>',
  removeWordsIfNoResults: 'allOptional',
  distinct: false,
};

/** Our synonyms; Algolia takes at most 20 in a group. */
export function algoliaSynonyms({ synonyms }: Words): SynonymHit[] {
  return synonyms
    .filter((group) => group.length > 1)
    .map((group, at) => ({
      objectID: `words-${at + 1}`,
      type: 'synonym' as const,
      synonyms: [...new Set(group)].slice(0, 20),
    }));
}
