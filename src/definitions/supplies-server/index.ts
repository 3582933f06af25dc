import { oracleService } from '../failover-script/steps';
import type { ProductDefinitions } from '../schema/product-definitions';
import { commands } from './commands';
import { oracleFiles, parameterFile } from './oracle-files';
import { p } from './parameters';
import { onlineShell, onlineShells, synchronisedRegistryTable } from './registry';
import { scripts } from './scripts';
import { formService, groups, single } from './services';
import { sqlFiles } from './sql-files';
import {
  groupRolesTable,
  groupsTable,
  operationTable,
  operationTableAddressesTable,
  operationTableAddressTable,
  serviceStartupTable,
  singleEnvironmentTable,
  sqlServiceStartupTable,
} from './tables';

const [group1, group2] = groups;

/** StarOffice/supplies server: guide `staroffice`, chapter 5. */
export const suppliesServer: ProductDefinitions = {
  product: 'supplies-server',
  parameters: Object.values(p),
  facts: {
    service: formService.service,
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
    serviceStartupTable,
    sqlServiceStartupTable,
    onlineShell.table,
    onlineShells.table,
    synchronisedRegistryTable,
    operationTableAddressTable,
    operationTableAddressesTable,
  ],
  commands,
};
