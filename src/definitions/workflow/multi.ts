import { plainText } from '../plain-text/render';
import { registrySetting } from '../registry/setting';
import { defineFile, type FileDefinition } from '../schema/file';
import type { RegistryChange } from '../schema/registry';
import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import { text, type Template } from '../schema/template';
import {
  environmentFile,
  environmentOptions,
  processNames,
  type ServerEnvironment,
} from '../server/environment';
import { p as serverParameters } from '../server/parameters';
import { configurationKey, startupValues } from '../server/registry-values';
import { starOfficeServer, starOfficeServer2 } from '../server/services';
import { p } from './parameters';

/** StarOffice server as a multi standby, the workflow server as a single one (3.4.1). */
const source = { guide: 'staroffice', section: '3.4.1.2' } as const;

const server1: ServerEnvironment = {
  root: [p.root1],
  service: starOfficeServer.service,
  ...processNames.server1,
};
const server2: ServerEnvironment = {
  root: [p.root2],
  service: starOfficeServer2.service,
  ...processNames.server2,
};

function environmentBatch(number: 1 | 2, environment: ServerEnvironment): FileDefinition {
  return defineFile({
    product: 'workflow',
    variant: 'multi',
    file: `alenv${number}.bat`,
    language: 'bat',
    standby: 'multi',
    database: null,
    group: `server${number}`,
    role: 'other',
    title: `グループ${number}のStarOffice サーバの環境変数`,
    source,
    errata: number === 2 ? ['workflow-alservice'] : [],
    download: true,
    note: 'インストールディレクトリが違うときは、ALROOTの行を置き換えます。',
    render: environmentFile(environment),
  });
}

export const environmentFiles = [environmentBatch(1, server1), environmentBatch(2, server2)];

/** What tells the two servers apart, as a variable of the batch files and as an option. */
export const environmentTable = defineTable({
  id: 'workflow/environment',
  caption: '2つのStarOffice サーバの値',
  columns: ['環境変数', 'オプション', 'グループ1', 'グループ2'],
  rows: [
    [code('ALROOT'), code('/R'), code(server1.root), code(server2.root)],
    [code('ALSERVICE'), code('/C'), code(server1.service), code(server2.service)],
    [code('ALPROC'), code('/P'), code(server1.process), code(server2.process)],
    [code('ALSOCKET'), code('/S'), code(server1.socket), code(server2.socket)],
  ],
});

const settingHead = { product: 'workflow', standby: 'multi', source } as const;
const rootNote = 'インストールディレクトリが違うときは、置き換えてから使用します。';

/** The command line by which the service of one of the two servers starts. */
export const imagePath2 = registrySetting(
  {
    ...settingHead,
    variant: 'multi/server2',
    group: 'server2',
    file: 'imagepath2.reg',
    title: 'グループ2のサービスの起動コマンドライン',
    note: rootNote,
  },
  startupValues(server2, 'StarOffice Server2'),
);

export const imagePath1 = registrySetting(
  {
    ...settingHead,
    variant: 'multi/server1',
    group: 'server1',
    file: 'imagepath1.reg',
    title: 'グループ1のサービスの起動コマンドライン',
    note: rootNote,
    errata: ['workflow-image-path-process1'],
  },
  startupValues(server1, 'StarOffice Server'),
);

/**
 * The number of a process depends on the order of installation, and readers look it up: `num` stands for
 * it. The two processes have different numbers, so that each has a file of its own.
 */
function commandLineOf(before: Template, data: Template): RegistryChange['values'] {
  return [
    {
      key: `${configurationKey('StarOffice Server2')}\\Current Version\\SRVCNTRL\\PROCINFO[num]`,
      name: 'EXECLINE',
      type: 'REG_SZ',
      before,
      data,
      errata: ['workflow-procinfo-number', 'workflow-before-printed-twice'],
    },
  ];
}

export const mailProcess = registrySetting(
  {
    ...settingHead,
    variant: 'multi/server2',
    group: 'server2',
    file: 'execline-sowfmvm.reg',
    title: 'sowfmvm.exeのコマンドライン',
    note: '使用する前に「num」を調べた番号に置き換えます。',
  },
  commandLineOf(text`${p.root2}\bin\sowfmvm.exe -smvm`, text`${p.root2}\bin\sowfmvm.exe -smvm2`),
);

export const communicationProcess = registrySetting(
  {
    ...settingHead,
    variant: 'multi/server2',
    group: 'server2',
    file: 'execline-wfocom.reg',
    title: 'wfocom.exeのコマンドライン',
    note: '使用する前に「num」を調べた番号に、「仮想ホスト名」を自分の値に置き換えます。',
  },
  commandLineOf(
    text`${p.root2}\bin\wfocom.exe`,
    text`${p.root2}\bin\wfocom.exe -h ${serverParameters.virtualHost}`,
  ),
);

/** The line that the guide adds to the file of the same name. */
export const services = defineFile({
  product: 'workflow',
  variant: 'multi/server2',
  file: 'services',
  language: 'text',
  standby: 'multi',
  database: null,
  group: 'server2',
  role: 'other',
  title: 'servicesファイルに加える行',
  source,
  errata: [],
  download: false,
  note: 'Windowsにあるファイルに加える行のため、ダウンロードはありません。',
  render: plainText([{ text: text`al2mvm2 5206/udp # Flow Server (MVM2)`, inserted: true }]),
});

/** The command line of an icon before and after. */
function iconTable(number: 1 | 2, environment: ServerEnvironment): TableDefinition {
  const program = text`${environment.root}\bin\al2gcopy.exe`;
  return defineTable({
    id: `workflow/icon${number}`,
    caption: `グループ${number}のアイコンの実行コマンドライン`,
    columns: ['変更前', '変更後'],
    rows: [[code(program), code([...program, ' ', ...environmentOptions(environment)])]],
  });
}

export const iconTables = [iconTable(1, server1), iconTable(2, server2)];

function keyTable(id: string, caption: string, keys: readonly (readonly [string, string])[]) {
  return defineTable({
    id: `workflow/${id}`,
    caption,
    columns: ['キー', '使うもの'],
    rows: keys.map(([service, name]) => [code(configurationKey(service)), plain(name)]),
  });
}

export const synchronisedKeyTables = [
  keyTable('synchronised-registry', '同期レジストリ', [
    ['StarOffice Server', 'StarOffice サーバ'],
    ['WWF Server', 'WFサーバ'],
  ]),
  keyTable('synchronised-registry2', 'グループ2の同期レジストリ', [
    ['StarOffice Server2', 'グループ2のStarOffice サーバ'],
  ]),
];
