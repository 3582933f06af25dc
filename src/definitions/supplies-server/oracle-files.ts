import {
  initialisationParameters,
  listenerFile,
  shutdownFile,
  startupFile,
  type OracleFileHead,
} from '../oracle/files';
import type { FileDefinition } from '../schema/file';
import { text, type ParameterReference, type Template } from '../schema/template';
import { p } from './parameters';
import { groups, type Group } from './services';

/** Files of the Oracle instances (5.1.3, 5.2.3): the guide prints those of GRP1, GRP2 mirrors them. */

/** The parameter file has this name also where the SID is another one (5.2.3). */
export function parameterFile(oradata: ParameterReference): Template {
  return text`${oradata}\initORCL.ora`;
}

interface InstanceErrata {
  readonly parameters: readonly string[];
  readonly scripts: readonly string[];
}

function instanceFiles(
  head: Omit<OracleFileHead, 'note' | 'errata'>,
  oradata: ParameterReference,
  name: string,
  errata: InstanceErrata,
): FileDefinition[] {
  const account: Template = text`internal/${p.connectPassword}`;
  return [
    initialisationParameters(
      {
        ...head,
        errata: errata.parameters,
        file: 'initORCL.ora',
        title: `初期化パラメータファイルの設定例${name}`,
        note: '書き換える行だけです。初期化パラメータファイルの全体ではありません。',
      },
      [oradata],
    ),
    startupFile(
      {
        ...head,
        errata: errata.scripts,
        file: 'startora.sql',
        title: `Startup時に実行するスクリプト${name}`,
      },
      account,
      parameterFile(oradata),
    ),
    shutdownFile(
      {
        ...head,
        errata: errata.scripts,
        file: 'stopora.sql',
        title: `shutdown時に実行するスクリプト${name}`,
      },
      account,
    ),
  ];
}

function groupFiles({ number, oradata, oracle, virtualAddress }: Group): FileDefinition[] {
  const head = {
    product: 'supplies-server',
    variant: `multi/oracle/grp${number}`,
    standby: 'multi',
    group: `grp${number}`,
    source: { guide: 'staroffice', section: '5.2.3' },
    download: true,
  } as const;
  return [
    ...instanceFiles(head, oradata, ` (GRP${number})`, {
      parameters: ['supplies-server-user-dump-dest', 'supplies-server-parameter-file-name'],
      scripts: ['supplies-server-oracle-file-names'],
    }),
    listenerFile(
      {
        ...head,
        errata: ['supplies-server-listener-sid', 'supplies-server-listener-both-groups'],
        note: `使う前に「${virtualAddress.default}」「${p.realAddress.default}」「${p.port.default}」を置き換えます。`,
      },
      {
        sid: oracle.sid,
        virtualAddress: [virtualAddress],
        realAddress: [p.realAddress],
        port: [p.port],
        folder: [p.listenerFolder],
      },
    ),
  ];
}

export const oracleFiles: readonly FileDefinition[] = [
  ...instanceFiles(
    {
      product: 'supplies-server',
      variant: 'single/oracle',
      standby: 'single',
      group: null,
      source: { guide: 'staroffice', section: '5.1.3' },
      download: true,
    },
    p.oradata,
    '',
    {
      parameters: ['supplies-server-parameter-example', 'supplies-server-user-dump-dest'],
      scripts: ['supplies-server-oracle-file-names'],
    },
  ),
  ...groups.flatMap(groupFiles),
];
