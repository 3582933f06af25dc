import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import { configurationKey } from '../server/registry-values';
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

const watch = watchCommands(workflowServer);

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
    'pause-watch': watch.pause,
    'continue-watch': watch.continue,
  },
};
