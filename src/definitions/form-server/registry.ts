import { hostName } from '../form-service/registry';
import { registrySetting } from '../registry/setting';
import { p } from './parameters';

type OwnParameter = (typeof p)[keyof typeof p];

/** The online shells in the registry (4.2.1 (2)). */
const source = { guide: 'staroffice', section: '4.2.1' } as const;

function group(number: '1' | '2', shell: OwnParameter, address: OwnParameter) {
  const title = shell.default;
  return registrySetting(
    {
      product: 'form-server',
      variant: 'multi',
      file: `online-shell-group${number}.reg`,
      standby: 'multi',
      group: `group${number}`,
      title: `オンラインシェルのレジストリ (グループ${number})`,
      source,
      note: `使う前に「${title}」と「グループ${number}の仮想IPアドレス」を置き換えます。`,
    },
    [hostName(shell, address)],
  );
}

export const onlineShells = [
  registrySetting(
    {
      product: 'form-server',
      variant: 'single',
      file: 'online-shell.reg',
      standby: 'single',
      title: 'オンラインシェルのレジストリ',
      source,
      note: '使う前に「オンラインシェルタイトル」と「仮想IPアドレス」を置き換えます。',
    },
    [hostName(p.shellTitle, p.virtualAddress)],
  ),
  group('1', p.shellTitle1, p.virtualAddress1),
  group('2', p.shellTitle2, p.virtualAddress2),
];
