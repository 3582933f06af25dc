import { callerOf } from '../schema/defined-at';
import type { RegistryChange } from '../schema/registry';
import { code, defineTable, type TableDefinition } from '../schema/table';
import type { ParameterReference } from '../schema/template';

/** The registry of the service (4.2.1 (2) and (4), 5.1.1.2, 5.2.1.2). */
export const configurationKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice FormServer';
export const shellManagerKey = `${configurationKey}\\OnlineShellManager`;

/** Binds an online shell to the virtual address of its group; the key has the title of the shell. */
export function hostName(
  title: ParameterReference,
  address: ParameterReference,
  errata: readonly string[] = [],
): RegistryChange['values'][number] {
  return {
    key: shellManagerKey,
    keyEnd: [title],
    name: 'HostName',
    type: 'REG_SZ',
    data: [address],
    ...(errata.length > 0 && { errata: [...errata] }),
  };
}

/** The key that a failover group hands over. */
export function synchronisedRegistryTable(product: string): TableDefinition {
  return defineTable({
    definedAt: callerOf(synchronisedRegistryTable),
    id: `${product}/synchronised-registry`,
    caption: '同期レジストリ',
    columns: ['キー'],
    rows: [[code(configurationKey)]],
  });
}
