import type { FormParameter } from '../../src/content/form-parameter';
import type { Definitions } from '../../src/definitions/definitions';
import { productSlugs } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';

/**
 * The parameters as the form lists them: in the order of the products, with the clusters that have a use for
 * each.
 */
export function formParameters({
  parameters: stated,
  files,
  defaults,
}: Pick<Definitions, 'parameters' | 'files' | 'defaults'>): FormParameter[] {
  const all = [...files.values()].map((file) => ({
    file,
    parameters: new Set(
      file.render(defaults).lines.flatMap(({ segments }) => segments.map(({ param }) => param)),
    ),
  }));
  const parameters = [...stated.values()];
  return parameters.map((parameter): FormParameter => {
    // A drive is also used where a path lies on it.
    const ids = [
      parameter.id,
      ...parameters.filter(({ on }) => on === parameter.id).map(({ id }) => id),
    ];
    const users = all
      .filter((each) => ids.some((id) => each.parameters.has(id)))
      .map(({ file }) => file);
    const product = productSlugs.find((slug) => parameter.id.startsWith(`${slug}/`)) ?? 'common';
    const own = all.map(({ file }) => file).filter((file) => file.product === product);
    const standby = onlyKind('standby', users, own);
    const database = onlyKind('database', users, own);
    return {
      parameter,
      product,
      ...(standby && { standby }),
      ...(database && { database }),
      uses: distinct(
        all
          .filter(({ parameters: held }) => held.has(parameter.id))
          .map(({ file: { product: user, standby: type, database: of } }) => ({
            product: user,
            standby: type,
            database: of,
          })),
      ),
    };
  });
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The one type that has a use for a parameter, in a product that has more than one. */
function onlyKind<Key extends 'standby' | 'database'>(
  key: Key,
  users: readonly FileDefinition[],
  own: readonly FileDefinition[],
): FileDefinition[Key] | undefined {
  const kinds = new Set(users.map((file) => file[key]));
  const [only] = kinds;
  const isChoice = new Set(own.map((file) => file[key]).filter((kind) => kind !== null)).size > 1;
  return kinds.size === 1 && isChoice ? only : undefined;
}
