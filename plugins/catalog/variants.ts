import type { Definitions } from '../../src/definitions/definitions';
import type { ProductSlug } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';

/** A folder below a product that holds files, and what belongs on its page. */
export interface Variant {
  readonly product: ProductSlug;
  /** e.g. `single`, `multi/server1`; `multi` where that folder holds files of its own. */
  readonly variant: string;
  readonly start?: FileDefinition;
  readonly stop?: FileDefinition;
  /** The other files of the folder and of those above it. */
  readonly others: readonly FileDefinition[];
}

/**
 * Groups the files of a product by their folders. A folder that only holds other folders is none.
 *
 * @returns the variants in the order in which their first files are stated
 * @throws {RangeError} when a folder holds a start script without its stop script or the reverse, or two
 *   of one kind
 */
export function variantsOf(
  { files }: Pick<Definitions, 'files'>,
  product: ProductSlug,
): readonly Variant[] {
  const ofProduct = [...files.values()].filter((file) => file.product === product);
  return [...new Set(ofProduct.map((file) => file.variant))].map((variant) => {
    const own = ofProduct.filter((file) => file.variant === variant);
    const start = scriptOf(own, 'start');
    const stop = scriptOf(own, 'stop');
    if ((start === undefined) !== (stop === undefined)) {
      throw new RangeError(
        `${product}/${variant} has ${start === undefined ? 'stop.bat' : 'start.bat'} alone\n` +
          '  Hint: a failover group has both a start and a stop script; state the other one too',
      );
    }
    return {
      product,
      variant,
      ...(start && { start }),
      ...(stop && { stop }),
      others: ofProduct.filter((file) => file.role === 'other' && isWithin(variant, file.variant)),
    };
  });
}

function scriptOf(
  files: readonly FileDefinition[],
  role: 'start' | 'stop',
): FileDefinition | undefined {
  const [first, second] = files.filter((file) => file.role === role);
  if (second !== undefined) {
    throw new RangeError(
      `${second.id} is a second ${role} script beside ${first?.id}\n` +
        '  Hint: a variant has one; give it another role or another variant',
    );
  }
  return first;
}

/** True for the folder itself and for every folder in it. */
function isWithin(variant: string, folder: string): boolean {
  return `${variant}/`.startsWith(`${folder}/`);
}
