import { productName, productSlugs } from '../../../definitions/products';
import type { Facet } from '../filter/facet';

const slugs = [...productSlugs, 'common'] as const;

/** By product, in the order of the site; what concerns all of them stands at the end. */
export function productFacet<Entry>(valuesOf: (entry: Entry) => readonly string[]): Facet<Entry> {
  return {
    name: 'product',
    label: '製品',
    control: 'list',
    options: slugs.map((slug) => ({ value: slug, label: productName(slug) })),
    valuesOf,
  };
}
