import { glossary } from '../../../src/definitions/reference/glossary';
import { products } from '../../../src/definitions/products';
import { englishWords, everydayWords, productNames, tradeWords } from '../shared/everyday-words';
import type { Words } from '../shared/thesaurus';

/** Words that mean the same: those of every day, those of the trade, and the names of products. */
export function searchWords(): Words {
  return {
    synonyms: [...tradeWords, ...glossary.map(otherWords), ...everydayWords, ...englishWords],
    products: [...products.map(({ name, slug }) => [name, slug] as const), ...productNames],
  };
}

/** A term and its other words. A word that is a part of the term finds it as it is (グループ). */
function otherWords({
  term,
  synonyms,
  searchWords: words = [],
}: (typeof glossary)[number]): string[] {
  const own = term.replace(/[「」]/g, '');
  return [own, ...[...synonyms, ...words].filter((word) => !own.includes(word))];
}
