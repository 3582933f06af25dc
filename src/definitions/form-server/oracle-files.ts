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

/** Files of the Oracle instances (4.2.3.2): the guide prints those of one instance. */
const source = { guide: 'staroffice', section: '4.2.3.2' } as const;

/** The initialisation parameter file keeps its name in a multi standby, as in 5.2.3. */
export function parameterFile(oradata: ParameterReference): Template {
  return text`${oradata}\initORCL.ora`;
}

type Head = Omit<OracleFileHead, 'note' | 'errata'>;

/** Where the database of a group lies, and what stands in the titles of its files. */
interface OracleGroup {
  readonly oradata: ParameterReference;
  readonly name: string;
}

function instanceFiles(head: Head, { oradata, name }: OracleGroup): FileDefinition[] {
  const account: Template = text`internal/${p.connectPassword}`;
  const named = { ...head, errata: ['form-server-oracle-file-names'] };
  return [
    initialisationParameters(
      {
        ...head,
        errata: ['form-server-user-dump-dest'],
        file: 'initORCL.ora',
        title: `初期化パラメータファイルの設定例${name}`,
        note: '設定する行だけです。初期化パラメータファイルの全体ではありません。元のファイルの同じ項目を、この値に書き換えます。',
      },
      [oradata],
    ),
    startupFile(
      { ...named, file: 'startora.sql', title: `Startup時に実行するスクリプト${name}` },
      account,
      parameterFile(oradata),
    ),
    shutdownFile(
      { ...named, file: 'stopora.sql', title: `shutdown時に実行するスクリプト${name}` },
      account,
    ),
  ];
}

function multiFiles(
  number: '1' | '2',
  oradata: ParameterReference,
  listener: Omit<Parameters<typeof listenerFile>[1], 'realAddress' | 'port'>,
): FileDefinition[] {
  const head: Head = {
    product: 'form-server',
    variant: `multi/oracle/group${number}`,
    standby: 'multi',
    group: `group${number}`,
    source,
    download: true,
  };
  return [
    ...instanceFiles(head, { oradata, name: ` (グループ${number})` }),
    listenerFile(
      {
        ...head,
        errata: ['form-server-instance-name'],
        note: `使う前に「グループ${number}の仮想IPアドレス」「実IPアドレス」「ポート番号」を置き換えます。`,
      },
      { ...listener, realAddress: [p.realAddress], port: [p.port] },
    ),
  ];
}

export const oracleFiles: readonly FileDefinition[] = [
  ...instanceFiles(
    {
      product: 'form-server',
      variant: 'single/oracle',
      standby: 'single',
      group: null,
      source,
      download: true,
    },
    { oradata: p.oradata, name: '' },
  ),
  ...multiFiles('1', p.oradata, {
    sid: [p.sid1],
    virtualAddress: [p.virtualAddress1],
    folder: [p.listenerFolder1],
  }),
  ...multiFiles('2', p.oradata2, {
    sid: [p.sid2],
    virtualAddress: [p.virtualAddress2],
    folder: [p.listenerFolder2],
  }),
];
