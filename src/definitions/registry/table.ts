import { keyOf, type RegistryChange } from '../schema/registry';
import { code, plain, type TableText } from '../schema/table';

/** Columns of {@link registryRows}. */
export const registryColumns = ['キー', '名前', '種類', 'データ'] as const;

/** A registry change as table rows: key, value name, type, data. */
export function registryRows(change: RegistryChange): (readonly TableText[])[][] {
  return change.values.map((value) => [
    code(keyOf(value)),
    code(value.name),
    plain(`文字列 (${value.type})`),
    code(value.data),
  ]);
}
