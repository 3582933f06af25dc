import {
  severities,
  type ProductCautionsProps,
  type ProductFaqProps,
  type Severity,
} from './blocks';
import { faqUrl } from './faq';
import type { SiteKnowledge } from './site-knowledge';
import { productName, type ProductSlug } from '../definitions/products';

/** The cautions of a product by severity, the gravest first; severities without any are left out. */
export function productCautions(
  product: string,
  { cautions }: Pick<SiteKnowledge, 'cautions'>,
): ProductCautionsProps {
  const own = cautions.filter(({ products }) => products.some(({ slug }) => slug === product));
  return {
    product,
    productName: productName(product as ProductSlug),
    groups: (Object.keys(severities) as Severity[])
      .map((severity) => ({
        severity,
        entries: own
          .filter((caution) => caution.severity === severity)
          .map(({ title, url, phases }) => ({ title, url, phases })),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}

/** The questions on a product, then those on all products, each in the order of the FAQ. */
export function productFaq(product: string, { faq }: Pick<SiteKnowledge, 'faq'>): ProductFaqProps {
  const entriesOf = (slug: string) =>
    faq
      .filter(({ products }) => products.includes(slug))
      .map(({ id, question }) => ({ url: `${faqUrl}#${id}`, title: question }));
  const own = entriesOf(product);
  const urls = new Set(own.map(({ url }) => url));
  return {
    product,
    productName: productName(product as ProductSlug),
    own,
    common: entriesOf('common').filter(({ url }) => !urls.has(url)),
  };
}
