import type { ProductSlug } from '../definitions/products';
import type { ClusterOptions } from './cluster';
import type { Parameter } from './parameters';

/** For which clusters a text is; null, or absent: for both types of standby, for both databases. */
export interface Kinds {
  readonly standby?: 'single' | 'multi' | null;
  readonly database?: 'sqlserver' | 'oracle' | null;
}

/** A parameter with the kinds of texts that hold it, each once. */
export interface UsedParameter {
  readonly parameter: Pick<Parameter, 'id' | 'on'>;
  /** Empty where only procedures name it. */
  readonly uses: readonly (Kinds & { readonly product: ProductSlug })[];
}

/**
 * Whether a text is for clusters with these choices. A product that has nothing of the chosen type, or nothing
 * for the chosen database, takes part with what it has.
 *
 * @param ofProduct the kinds of all texts of its product
 */
export function isFor(
  kinds: Kinds,
  ofProduct: readonly Kinds[],
  options: Pick<ClusterOptions, 'standby' | 'database'>,
): boolean {
  return (['standby', 'database'] as const).every((key) => {
    const wanted = options[key];
    const has = kinds[key] ?? null;
    return (
      wanted === null ||
      has === null ||
      has === wanted ||
      !ofProduct.some((other) => other[key] === wanted)
    );
  });
}

/**
 * The parameters that stand in some text of a cluster with these choices, and the drives of paths that do.
 * A product also uses parameters that another one states.
 *
 * @param list all parameters
 */
export function usedParameters(
  list: readonly UsedParameter[],
  options: ClusterOptions,
): ReadonlySet<string> {
  const all = list.flatMap(({ uses }) => uses);
  const used = list.filter(({ uses }) =>
    uses.some(
      (use) =>
        (options.products.length === 0 || options.products.includes(use.product)) &&
        isFor(
          use,
          all.filter(({ product }) => product === use.product),
          options,
        ),
    ),
  );
  return new Set(used.flatMap(({ parameter: { id, on } }) => (on === undefined ? [id] : [id, on])));
}
