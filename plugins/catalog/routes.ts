import type {
  CatalogPageProps,
  ProductScriptsPageProps,
  VariantPageProps,
} from '../../src/content/pages';
import { productName } from '../../src/definitions/products';
import { archiveOf, variantPage, type CatalogInput } from './variant-page';
import { variantsOf } from './variants';

const components = '@site/src/components/catalog';

/** A page as it will be routed. */
export interface PagePlan<Props = CatalogPageProps | ProductScriptsPageProps | VariantPageProps> {
  /** Below the base URL, with a trailing slash. */
  readonly path: string;
  /** Module of the page component. */
  readonly component: string;
  readonly props: Props;
}

/**
 * Plans every page below `/scripts/`: the catalogue, one page per product that has files, one per
 * variant.
 *
 * @returns the pages; nothing is written
 * @throws {RangeError} when a pair is incomplete or a text cannot be shown
 */
export async function planPages(input: CatalogInput): Promise<readonly PagePlan[]> {
  const { definitions, entries } = input;
  const products = [...new Set([...definitions.files.values()].map((file) => file.product))];
  const variants = products.flatMap((product) => variantsOf(definitions, product));
  return [
    {
      path: 'scripts/',
      component: `${components}/CatalogPage`,
      props: {
        entries,
        ...archiveOf('', input),
        productArchives: Object.fromEntries(
          products.flatMap((product) => {
            const { archive } = archiveOf(product, input);
            return archive === undefined ? [] : [[product, archive]];
          }),
        ),
      },
    },
    ...products.map((product) => ({
      path: `scripts/${product}/`,
      component: `${components}/ProductScriptsPage`,
      props: {
        product: { slug: product, name: productName(product) },
        entries: entries.filter((entry) => entry.product === product),
        ...archiveOf(product, input),
      },
    })),
    ...(await Promise.all(
      variants.map(async (variant) => ({
        path: `scripts/${variant.product}/${variant.variant}/`,
        component: `${components}/VariantPage`,
        props: await variantPage(variant, input),
      })),
    )),
  ];
}
