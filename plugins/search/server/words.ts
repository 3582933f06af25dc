import { products } from '../../../src/definitions/products';
import { everydayWords, productNames, tradeWords } from '../shared/everyday-words';
import type { Words } from '../shared/thesaurus';

/** Words that mean the same: those of every day, those of the trade, and the names of products. */
export function searchWords(): Words {
  return {
    synonyms: [...tradeWords, ...everydayWords],
    products: [...products.map(({ name, slug }) => [name, slug] as const), ...productNames],
  };
}
