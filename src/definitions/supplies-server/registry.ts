import { hostName } from '../form-service/registry';
import { registrySetting } from '../registry/setting';
import { p } from './parameters';
import { groups } from './services';

/** The online shells in the registry (5.1.1.2, 5.2.1.2). */
const errata = ['supplies-server-host-name-added'];

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
  [hostName(p.shell, p.virtualAddress, errata)],
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
  [hostName(p.shell1, p.virtualAddress1, errata), hostName(p.shell2, p.virtualAddress2, errata)],
);
