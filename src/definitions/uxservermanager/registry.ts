import { regedit4 } from '../registry/regedit4';
import { registryColumns, registryRows } from '../registry/table';
import { defineFile, type FileDefinition } from '../schema/file';
import { registryChangeSchema, type RegistryChange } from '../schema/registry';
import { code, defineTable, type TableDefinition } from '../schema/table';
import { text, type Template } from '../schema/template';
import { p } from './parameters';

export const nvbaseKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\NVBASE';
export const duplexKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\SystemScope\\SYSMANAGER\\BASE\\*DUP';

/** The four values that hold the place of the NVWORK folder (1.1.4 (3) and (4), 1.1.5 (8)). */
function nvworkAt(folder: Template): RegistryChange {
  return registryChangeSchema.parse({
    values: [
      { key: nvbaseKey, name: 'WorkDir', type: 'REG_SZ', data: folder },
      {
        key: `${nvbaseKey}\\AlertViewer`,
        name: 'AlertPath',
        type: 'REG_SZ',
        data: text`${folder}\Alert`,
        errata: ['uxservermanager-alert-case'],
      },
      {
        key: nvbaseKey,
        name: 'DiosasFilter',
        type: 'REG_SZ',
        data: text`${folder}\Alert\filter\odiosasg`,
      },
      {
        key: nvbaseKey,
        name: 'GeneralFilter',
        type: 'REG_SZ',
        data: text`${folder}\Alert\filter\genericsg`,
        errata: ['uxservermanager-general-filter'],
      },
    ],
  });
}

interface NvbaseDefinitions {
  readonly file: FileDefinition;
  readonly table: TableDefinition;
}

function nvbase(
  server: 'active' | 'standby' | 'removal',
  title: string,
  section: string,
  folder: Template,
): NvbaseDefinitions {
  const change = nvworkAt(folder);
  const file = defineFile({
    product: 'uxservermanager',
    variant: 'single',
    file: `nvbase-${server}.reg`,
    language: 'reg',
    standby: 'single',
    database: null,
    group: null,
    role: 'other',
    title,
    source: { guide: 'pp-websam', section },
    errata: change.values.flatMap((value) => value.errata ?? []),
    download: true,
    render: regedit4(change),
  });
  const table = defineTable({
    id: `uxservermanager/nvbase-${server}`,
    caption: title,
    columns: registryColumns,
    rows: registryRows(change),
    file: file.id,
  });
  return { file, table };
}

export const nvbaseActive = nvbase('active', '現用系サーバの NVBASE のレジストリ', '1.1.4 (3)', [
  p.nvwork,
]);
export const nvbaseStandby = nvbase('standby', '待機系サーバの NVBASE のレジストリ', '1.1.4 (4)', [
  p.nvwork,
]);
export const nvbaseRemoval = nvbase(
  'removal',
  '二重化を解除するときの NVBASE のレジストリ',
  '1.1.5 (8)',
  [p.localNvwork],
);

export const synchronisedRegistryTable = defineTable({
  id: 'uxservermanager/synchronised-registry',
  caption: '同期レジストリ',
  columns: ['キー'],
  rows: [[code(duplexKey)], [code(nvbaseKey)]],
});
