import { oracleService } from '../failover-script/steps';
import { parameterFile } from '../form-service/oracle-files';
import { synchronisedRegistryTable } from '../form-service/registry';
import { serviceName } from '../form-service/services';
import { serviceStartupTable, sqlServerStartupTable } from '../form-service/tables';
import type { ProductDefinitions } from '../schema/product-definitions';
import { commands } from './commands';
import { oracleFiles } from './oracle-files';
import { p } from './parameters';
import { onlineShell, onlineShells } from './registry';
import { scripts } from './scripts';
import { groups, single, sqlServer } from './services';
import { sqlFiles } from './sql-files';
import {
  groupRolesTable,
  groupsTable,
  operationTable,
  operationTableAddressesTable,
  operationTableAddressTable,
  singleEnvironmentTable,
} from './tables';

const [group1, group2] = groups;

/** StarOffice/supplies server: guide `staroffice`, chapter 5. */
export const suppliesServer: ProductDefinitions = {
  product: 'supplies-server',
  parameters: Object.values(p),
  facts: {
    service: serviceName,
    'oracle-service': oracleService(single.oracle.sid),
    'oracle-service1': oracleService(group1.oracle.sid),
    'oracle-service2': oracleService(group2.oracle.sid),
    'parameter-file': parameterFile(p.oradata),
    'parameter-file2': parameterFile(p.oradata2),
    'op-table': [operationTable],
  },
  files: [...scripts, ...sqlFiles, ...oracleFiles, onlineShell.file, onlineShells.file],
  tables: [
    singleEnvironmentTable,
    groupsTable,
    groupRolesTable,
    serviceStartupTable('supplies-server', 'サプライズサーバ'),
    sqlServerStartupTable('supplies-server', sqlServer),
    onlineShell.table,
    onlineShells.table,
    synchronisedRegistryTable('supplies-server'),
    operationTableAddressTable,
    operationTableAddressesTable,
  ],
  commands,
};
