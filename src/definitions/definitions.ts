import type { Segment } from '../batch/render';
import type { Guide } from './guides';
import type { Erratum } from './schema/erratum';
import type { FileDefinition } from './schema/file';
import type { Parameter } from './schema/parameter';
import type { ProductDefinitions } from './schema/product-definitions';
import type { GuideId } from './schema/source';
import type { TableDefinition } from './schema/table';
import type { Template, Values } from './schema/template';

/** All definitions by id. Ids of parameters, facts and commands are `<product>/<name>`. */
export interface Definitions {
  readonly guides: Readonly<Record<GuideId, Guide>>;
  readonly products: readonly ProductDefinitions[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly facts: ReadonlyMap<string, Template>;
  readonly files: ReadonlyMap<string, FileDefinition>;
  readonly tables: ReadonlyMap<string, TableDefinition>;
  readonly commands: ReadonlyMap<string, (values: Values) => readonly Segment[]>;
  readonly errata: ReadonlyMap<string, Erratum>;
  /** The guides' own values of all parameters but those whose places have words of their own. */
  readonly defaults: Values;
}

/**
 * Gathers what is stated per product.
 *
 * @throws {RangeError} when an id is stated twice, or a file names an erratum that nobody states
 */
export function buildDefinitions(input: {
  readonly guides: Definitions['guides'];
  readonly products: readonly ProductDefinitions[];
  readonly errata: readonly Erratum[];
  /** Parameters of no product. */
  readonly parameters?: readonly Parameter[];
}): Definitions {
  const { guides, products } = input;
  const parameters = byId(
    'parameter',
    [...products.flatMap((product) => product.parameters), ...(input.parameters ?? [])].map(
      (each) => [each.id, each] as const,
    ),
  );
  const errata = byId(
    'erratum',
    input.errata.map((erratum) => [erratum.id, erratum] as const),
  );
  const files = byId(
    'file',
    products.flatMap((product) => product.files.map((file) => [file.id, file] as const)),
  );
  for (const file of files.values()) {
    const unknown = file.errata.find((id) => !errata.has(id));
    if (unknown !== undefined) {
      throw new RangeError(`file ${file.id} names the erratum ${unknown}, which nobody states`);
    }
  }
  const facts = byId(
    'fact',
    named(products, (product) => product.facts),
  );
  for (const id of facts.keys()) {
    if (parameters.has(id)) throw new RangeError(`${id} is both a parameter and a fact`);
  }
  return {
    guides,
    products,
    parameters,
    facts,
    files,
    tables: byId(
      'table',
      products.flatMap((product) => product.tables.map((table) => [table.id, table] as const)),
    ),
    commands: byId(
      'command',
      named(products, (product) => product.commands),
    ),
    errata,
    defaults: new Map(
      [...parameters]
        .filter(([, { varies }]) => varies !== true)
        .map(([id, parameter]) => [id, parameter.default]),
    ),
  };
}

function named<Value>(
  products: readonly ProductDefinitions[],
  of: (product: ProductDefinitions) => Readonly<Record<string, Value>>,
): (readonly [string, Value])[] {
  return products.flatMap((product) =>
    Object.entries(of(product)).map(
      ([name, value]) => [`${product.product}/${name}`, value] as const,
    ),
  );
}

function byId<Value>(
  kind: string,
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [id, value] of entries) {
    if (map.has(id)) throw new RangeError(`${kind} ${id} is stated twice`);
    map.set(id, value);
  }
  return map;
}
