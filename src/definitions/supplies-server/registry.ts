import { configurationKey, shellManagerKey } from '../form-server/registry';
import { registrySetting } from '../registry/setting';
import type { Parameter } from '../schema/parameter';
import { code, defineTable } from '../schema/table';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';
import { groups } from './services';

/** The registry of the supplies server (5.1.1.2, 5.2.1.2): it is that of the form server's service. */

/** Binds an online shell to the virtual address of its group; the key has the title of the shell. */
function hostName(shell: Parameter, address: ParameterReference) {
  return {
    key: `${shellManagerKey}\\${shell.default}`,
    name: 'HostName',
    type: 'REG_SZ' as const,
    data: [address],
    errata: ['supplies-server-host-name-added'],
  };
}

export const onlineShell = registrySetting(
  {
    product: 'supplies-server',
    variant: 'single',
    file: 'online-shell.reg',
    standby: 'single',
    title: 'オンラインシェルのレジストリ',
    source: { guide: 'staroffice', section: '5.1.1' },
    note: `使う前に「${p.virtualAddress.default}」を置き換えます。オンラインシェルの名前が ${p.shell.default} でないときは、キーの最後も置き換えます。`,
  },
  [hostName(p.shell, p.virtualAddress)],
);

/** Each node has the shells of both groups. */
export const onlineShells = registrySetting(
  {
    product: 'supplies-server',
    variant: 'multi',
    file: 'online-shells.reg',
    standby: 'multi',
    title: '2つのオンラインシェルのレジストリ',
    source: { guide: 'staroffice', section: '5.2.1' },
    note: `使う前に「${groups.map(({ virtualAddress }) => virtualAddress.default).join('」と「')}」を置き換えます。オンラインシェルの名前が違うときは、キーの最後も置き換えます。`,
  },
  [hostName(p.shell1, p.virtualAddress1), hostName(p.shell2, p.virtualAddress2)],
);

export const synchronisedRegistryTable = defineTable({
  id: 'supplies-server/synchronised-registry',
  caption: '同期レジストリ',
  columns: ['キー'],
  rows: [[code(configurationKey)]],
});
