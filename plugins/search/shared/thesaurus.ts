import { normalize } from '../../../src/content/search/normalize';

/** Words as they are written. */
export interface Words {
  /** Groups of phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Name of a product → its slug. */
  readonly products: readonly (readonly [name: string, slug: string])[];
}

/** Words in their one spelling, as queries are compared with them. */
export interface Thesaurus {
  readonly synonyms: readonly (readonly string[])[];
  /** Longest name first: 「ワークフローサーバ」 is not 「ワークフロー」. */
  readonly products: readonly (readonly [name: string, slug: string])[];
}

export function makeThesaurus({ synonyms, products }: Words): Thesaurus {
  return {
    synonyms: synonyms
      .map((group) => [...new Set(group.map(phraseKey))].filter((phrase) => phrase !== ''))
      .filter((group) => group.length > 1),
    products: products
      .map(([name, slug]) => [phraseKey(name), slug] as const)
      .sort(([left], [right]) => right.length - left.length),
  };
}

/** A phrase without the blanks and signs that writers put in or leave out. */
export function phraseKey(phrase: string): string {
  return normalize(phrase).text.replace(/[\s/]+/g, '');
}
