import { products } from '../../../src/definitions/products';

/** Products as facets list them, what concerns all of them at the end. */
export const productLabels: readonly (readonly [slug: string, label: string])[] = [
  ...products.map(({ slug, name }) => [slug, name] as const),
  ['common', '共通'],
];
