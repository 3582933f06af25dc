import { productSlugs, shortProductName, type ProductSlug } from '../products';
import type { FileDefinition } from '../schema/file';
import { joined, link, plain, type TableText } from '../schema/table';

/** Where something stands: in a file, or in what a product states besides its files. */
export type Origin =
  | { readonly kind: 'file'; readonly product: ProductSlug; readonly file: FileDefinition }
  | { readonly kind: 'page'; readonly product: ProductSlug };

/** The place of a file. */
export function inFile(file: FileDefinition): Origin {
  return { kind: 'file', product: file.product, file };
}

/**
 * The place of a command, fact, parameter or table of a product.
 *
 * @param id its own id, which begins with the product
 * @throws {RangeError} when it does not
 */
export function inProduct(id: string): Origin {
  const product = productSlugs.find((slug) => id.startsWith(`${slug}/`));
  if (product === undefined) throw new RangeError(`${id} belongs to no product`);
  return { kind: 'page', product };
}

/**
 * A cell that leads to the places: one link for each product, with the number of files above one. A product
 * whose files share a folder leads to the page of that folder, else to its list of scripts; one without
 * files to its guide. What is in every product leads to the list of all scripts.
 */
export function originCell(origins: readonly Origin[]): TableText[] {
  const products = productSlugs.filter((slug) => origins.some(({ product }) => product === slug));
  if (products.length === 0) return plain('なし');
  if (products.length === productSlugs.length) {
    return link(`すべての製品 (${filesOf(origins).length})`, '/scripts/');
  }
  return joined(
    products.map((slug) => {
      const files = filesOf(origins.filter(({ product }) => product === slug));
      const name = shortProductName(slug);
      if (files.length === 0) return link(name, `/${slug}/`);
      const variants = new Set(files.map(({ variant }) => variant));
      const [variant] = variants;
      const page = variants.size === 1 ? `${slug}/${variant}` : slug;
      return link(files.length === 1 ? name : `${name} (${files.length})`, `/scripts/${page}/`);
    }),
  );
}

/** The files among the places, each once. */
export function filesOf(origins: readonly Origin[]): FileDefinition[] {
  return [
    ...new Map(
      origins.flatMap((origin) =>
        origin.kind === 'file' ? [[origin.file.id, origin.file] as const] : [],
      ),
    ).values(),
  ];
}
