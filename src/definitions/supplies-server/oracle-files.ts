import { instanceFiles, type InstanceFiles } from '../form-service/oracle-files';
import { listenerFile } from '../oracle/files';
import type { FileDefinition } from '../schema/file';
import type { ParameterReference } from '../schema/template';
import { p } from './parameters';
import { groups, type Group } from './services';

/** Files of the Oracle instances (5.1.3, 5.2.3): the guide prints those of GRP1, GRP2 mirrors them. */

function instance(
  oradata: ParameterReference,
  name: string,
  parameters: readonly string[],
): InstanceFiles {
  return {
    oradata,
    password: p.connectPassword,
    name,
    errata: { parameters, scripts: ['supplies-server-oracle-file-names'] },
  };
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
    ...instanceFiles(
      head,
      instance(oradata, ` (GRP${number})`, [
        'supplies-server-user-dump-dest',
        'supplies-server-parameter-file-name',
      ]),
    ),
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
    instance(p.oradata, '', [
      'supplies-server-parameter-example',
      'supplies-server-user-dump-dest',
    ]),
  ),
  ...groups.flatMap(groupFiles),
];
