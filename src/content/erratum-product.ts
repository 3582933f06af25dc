import { productSlugs, type ProductSlug } from '../definitions/products';

/** The product that an erratum concerns, by the name that its id begins with; `common` for none or all. */
export function erratumProduct(id: string): ProductSlug | 'common' {
  return productSlugs.find((slug) => id.startsWith(`${slug}-`)) ?? 'common';
}
