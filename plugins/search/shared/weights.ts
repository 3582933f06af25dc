import type { SearchKind } from '../../../src/content/search/record';
import type { Field } from './index-options';

/**
 * What counts how much. The values were found with `npm run bench:search`; each ingredient stays because
 * the bench is worse without it.
 */
export const weights = {
  /** Fields against each other. Code counts little: 42 scripts hold the same commands. */
  fields: { title: 2, path: 0.7, text: 1, code: 0.3, words: 1.2 } satisfies Record<Field, number>,
  /** Power of the share of the query that a record holds: all words before many times one word. */
  coverage: 2.2,
  /** Keeps records that hold next to nothing of a query in the list. */
  leastCoverage: 0.05,
  /** For the share of the query that stands in the title. */
  inTitle: 0.35,
  /** For the share of such a title that the query names. */
  wholeTitle: 0.3,
  /** Other words for a part of the query: for the score, and for the share of the query. */
  bridge: 0.4,
  bridged: 0.75,
  /** Records of a product that the query names, and those of other products. */
  ownProduct: 1.6,
  otherProduct: 0.65,
  /** How much of its name a record of a product holds that does not spell it out. */
  namedProduct: 0.9,
  /** Records about the contrary of what the query names. */
  contrary: 0.3,
  /** More for the kinds that say what goes wrong, when the query does; and for the FAQ when it is a question. */
  trouble: { caution: 1.5, faq: 1.6, rule: 1.5, term: 0.7, script: 0.6 } as Partial<
    Record<SearchKind, number>
  >,
  question: { faq: 1.3 } as Partial<Record<SearchKind, number>>,
  /** For what says what a word means, when that is asked. */
  definition: { term: 1.5, reference: 1.2 } as Partial<Record<SearchKind, number>>,
  kinds: {
    guide: 1,
    faq: 0.95,
    caution: 0.95,
    script: 0.82,
    reference: 0.95,
    term: 0.95,
    erratum: 0.4,
    rule: 0.85,
  } satisfies Record<SearchKind, number>,
};
