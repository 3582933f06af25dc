import { instanceFiles, type InstanceFiles } from '../form-service/oracle-files';
import { listenerFile } from '../oracle/files';
import type { FileDefinition } from '../schema/file';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';

/** Files of the Oracle instances (4.2.3.2): the guide prints those of one instance. */
const source = { guide: 'staroffice', section: '4.2.3.2' } as const;

function instance(oradata: ParameterReference, name: string): InstanceFiles {
  return {
    oradata,
    password: p.connectPassword,
    name,
    errata: {
      parameters: ['form-server-user-dump-dest'],
      scripts: ['form-server-oracle-file-names'],
    },
  };
}

function multiFiles(
  number: '1' | '2',
  oradata: ParameterReference,
  listener: Omit<Parameters<typeof listenerFile>[1], 'realAddress' | 'port'>,
): FileDefinition[] {
  const head = {
    product: 'form-server',
    variant: `multi/oracle/group${number}`,
    standby: 'multi',
    group: `group${number}`,
    source,
    download: true,
  } as const;
  return [
    ...instanceFiles(head, instance(oradata, ` (グループ${number})`)),
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
    instance(p.oradata, ''),
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
