import { callerOf } from '../schema/defined-at';
import { defineFile, type FileDefinition } from '../schema/file';
import { keyOf, registryChangeSchema, type RegistryChange } from '../schema/registry';
import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import { regedit4 } from './regedit4';

type FileInput = Parameters<typeof defineFile>[0];

/** What a `.reg` file needs besides its values. */
export interface SettingHead extends Pick<
  FileInput,
  'product' | 'variant' | 'file' | 'standby' | 'title' | 'source' | 'note'
> {
  readonly group?: string | null;
  readonly errata?: readonly string[];
}

/** One registry change in its two forms. */
export interface RegistrySetting {
  /** The `.reg` file that makes the change. */
  readonly file: FileDefinition;
  /** Key, name, data before and after; its id is `<product>/<file name without .reg>`. */
  readonly table: TableDefinition;
}

/**
 * States a registry change of the guides once, as a `.reg` file and as a table of before and after.
 *
 * @param head place and title of the file
 * @param values the values that change; one without `before` is added
 * @throws {z.ZodError} when a field does not fit
 */
export function registrySetting(
  head: SettingHead,
  values: RegistryChange['values'],
): RegistrySetting {
  const definedAt = callerOf(registrySetting);
  const change = registryChangeSchema.parse({ values });
  const { group = null, errata = [], ...common } = head;
  const file = defineFile({
    ...common,
    definedAt,
    language: 'reg',
    database: null,
    group,
    role: 'other',
    errata: [...new Set([...errata, ...change.values.flatMap((value) => value.errata ?? [])])],
    download: true,
    render: regedit4(change),
  });
  const table = defineTable({
    definedAt,
    id: `${head.product}/${head.file.replace(/\.reg$/, '')}`,
    caption: head.title,
    columns: ['キー', '名前', '変更前', '変更後'],
    rows: change.values.map(({ name, before, data, ...key }) => [
      code(keyOf(key)),
      code(name),
      before === undefined ? plain('(追加)') : code(before),
      code(data),
    ]),
    file: file.id,
  });
  return { file, table };
}
