import { oracleService } from '../failover-script/steps';
import { parameterFile } from '../form-service/oracle-files';
import {
  configurationKey,
  shellManagerKey,
  synchronisedRegistryTable,
} from '../form-service/registry';
import { serviceName } from '../form-service/services';
import { serviceStartupTable, sqlServerStartupTable } from '../form-service/tables';
import type { ProductDefinitions } from '../schema/product-definitions';
import { commands } from './commands';
import { oracleFiles } from './oracle-files';
import { p } from './parameters';
import { onlineShells } from './registry';
import { scripts } from './scripts';
import { groups, single, sqlServer } from './services';
import { sqlFiles } from './sql-files';
import { groupsTable } from './tables';

const [group1, group2] = groups;

/** StarOffice/form server: guide `staroffice`, chapter 4. */
export const formServer: ProductDefinitions = {
  product: 'form-server',
  parameters: Object.values(p),
  facts: {
    service: serviceName,
    'sql-server-service': sqlServer.service,
    'oracle-service': oracleService(single.oracle.sid),
    'oracle-service1': oracleService(group1.oracle.sid),
    'oracle-service2': oracleService(group2.oracle.sid),
    'parameter-file': parameterFile(p.oradata),
    'parameter-file2': parameterFile(p.oradata2),
    'configuration-key': [configurationKey],
    'shell-manager-key': [shellManagerKey],
  },
  files: [...scripts, ...sqlFiles, ...oracleFiles, ...onlineShells.map(({ file }) => file)],
  tables: [
    groupsTable,
    serviceStartupTable('form-server', 'フォームサーバ'),
    sqlServerStartupTable('form-server', sqlServer),
    ...onlineShells.map(({ table }) => table),
    synchronisedRegistryTable('form-server'),
  ],
  commands,
};
