import { command, type Segment } from '../../batch/render';
import type { ProductDefinitions } from '../schema/product-definitions';
import { resolve, type Template, type Values } from '../schema/template';
import { configurationKey } from '../server/registry-values';
import { starOfficeServer } from '../server/services';
import {
  communicationProcess,
  environmentFiles,
  environmentTable,
  iconTables,
  imagePath1,
  imagePath2,
  mailProcess,
  services,
  synchronisedKeyTables,
} from './multi';
import { createSystemTables, oraclePathsTable, shutdown, startup } from './oracle';
import { p } from './parameters';
import { scripts } from './scripts';
import { servicesTable, workflowServer } from './services';
import { sqlServerFiles, sqlServerPathsTable } from './sql-server';
import { ownValuesTable } from './values';

const settings = [imagePath1, imagePath2, mailProcess, communicationProcess];

/** Pauses or continues the watch of a service, as 1.5 does before a service is stopped by hand. */
function watchCommand(watchId: Template, action: 'PAUSE' | 'CONTINUE') {
  return (values: Values): readonly Segment[] =>
    command(
      [{ text: 'ARMLOADC' }],
      [{ argument: resolve(watchId, values) }, { option: '/W' }, { argument: [{ text: action }] }],
    );
}

/** StarOffice/workflow: guide `staroffice`, chapter 3. */
export const workflow: ProductDefinitions = {
  product: 'workflow',
  parameters: Object.values(p),
  facts: {
    service: workflowServer.service,
    'registry-key': [configurationKey('WWF Server')],
    'mvm-entry': ['al2mvm2'],
  },
  files: [
    ...scripts,
    ...sqlServerFiles,
    createSystemTables,
    startup,
    shutdown,
    ...environmentFiles,
    ...settings.map(({ file }) => file),
    services,
  ],
  tables: [
    servicesTable,
    ownValuesTable,
    sqlServerPathsTable,
    oraclePathsTable,
    environmentTable,
    ...synchronisedKeyTables,
    ...settings.map(({ table }) => table),
    ...iconTables,
  ],
  commands: {
    'pause-workflow': watchCommand(workflowServer.watchId, 'PAUSE'),
    'continue-workflow': watchCommand(workflowServer.watchId, 'CONTINUE'),
    'pause-star-office': watchCommand(starOfficeServer.watchId, 'PAUSE'),
    'continue-star-office': watchCommand(starOfficeServer.watchId, 'CONTINUE'),
  },
};
