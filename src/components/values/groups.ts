import type { FormParameter } from '../../content/form-parameter';
import { shortProductName } from '../../definitions/products';
import type { ClusterOptions } from '../../values/cluster';
import type { Parameter } from '../../values/parameters';

/** A value that several products ask for under one name. */
export interface SharedField {
  /** Last part of the ids. */
  readonly name: string;
  readonly label: string;
  readonly products: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** Whether the chosen type of standby and the chosen database have a use for a parameter. */
export function isUsed({ standby, database }: FormParameter, options: ClusterOptions): boolean {
  return (
    (options.standby === null || standby === undefined || standby === options.standby) &&
    (options.database === null || database === undefined || database === options.database)
  );
}

/**
 * Values that more than one product states under the same name, of the same type and with the same value of
 * the guide: most likely one thing, such as the folder of SQL Server. Watch ids and shells are none: they
 * must differ.
 */
export function sharedFields(list: readonly FormParameter[]): readonly SharedField[] {
  const byName = new Map<string, FormParameter[]>();
  for (const each of list) {
    const { id, type, default: value } = each.parameter;
    if (type === 'watchId' || type === 'shell' || each.parameter.on !== undefined) continue;
    const key = [id.slice(id.indexOf('/') + 1), type, value].join('\n');
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName]
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) => ({
      name: key.slice(0, key.indexOf('\n')),
      label: shortest(same.map(({ parameter }) => parameter.label)),
      products: same.flatMap(({ product }) =>
        product === 'common' ? [] : [shortProductName(product)],
      ),
      parameters: same.map(({ parameter }) => parameter),
    }));
}

function shortest(labels: readonly string[]): string {
  return labels.reduce((best, label) => (label.length < best.length ? label : best));
}
