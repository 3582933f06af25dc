import type { Definitions } from '../definitions';
import type { TableDefinition } from '../schema/table';
import { armCommands } from './arm-commands';
import { armTables } from './arm-tables';
import { armsValues, armsValuesTable } from './arms-values';
import { clusterRoutes } from './cluster-route';
import { clusterStatesTable } from './cluster-state-table';
import { commandTables } from './command-tables';
import { commandUses } from './command-use';
import { displayNames } from './display-names';
import { variableFacts } from './environment-variables';
import { fileTexts } from './file-text';
import { glossaryParts } from './glossary';
import { glossaryTables } from './glossary/tables';
import { pathsTable } from './path-table';
import { pathUses } from './path-use';
import { portsTable, portUses } from './port-table';
import { registryEntries } from './registry-entry';
import { registryKeyUses } from './registry-key';
import { registryKeysTable, registryValuesTable } from './registry-tables';
import { serviceUses } from './service-use';
import { servicesTable, watchIdsTable } from './service-tables';
import { support } from './support';
import { supportTable } from './support-table';
import { tableRows } from './table-row';
import { variablesTable } from './variable-table';
import { variableUses } from './variable-use';

/**
 * Adds the cross-reference to what the products state: tables with the ids `reference/<name>`, computed
 * from all files, tables, facts and commands, so that a new definition stands in them by itself. Only
 * what no definition holds is stated in this folder.
 *
 * @param definitions what all products state
 * @returns the same with the tables of the reference. They are computed when `tables` is read first: most
 *   of what imports the definitions never does
 * @throws {RangeError} then, when a product states a table with such an id
 */
export function withReference(definitions: Definitions): Definitions {
  let all: Definitions['tables'] | undefined;
  return {
    ...definitions,
    get tables() {
      all ??= withTables(definitions.tables, referenceTables(definitions));
      return all;
    },
  };
}

function withTables(
  stated: Definitions['tables'],
  computed: readonly TableDefinition[],
): Definitions['tables'] {
  const tables = new Map(stated);
  for (const table of computed) {
    if (tables.has(table.id)) throw new RangeError(`table ${table.id} is stated twice`);
    tables.set(table.id, table);
  }
  return tables;
}

/** The tables of the reference, computed from what the products state. */
export function referenceTables(definitions: Definitions): readonly TableDefinition[] {
  const texts = fileTexts(definitions);
  const rows = tableRows(definitions);
  const commands = commandUses(definitions);
  const services = serviceUses(commands);
  const entries = registryEntries(texts);
  return [
    ...armTables(armCommands, commands),
    ...commandTables(commands),
    armsValuesTable(armsValues),
    clusterStatesTable(clusterRoutes(definitions)),
    servicesTable(services, rows, displayNames),
    watchIdsTable(services),
    portsTable(portUses(definitions, texts, rows)),
    registryKeysTable(registryKeyUses(definitions, entries, rows)),
    registryValuesTable(entries, rows),
    pathsTable(pathUses(texts, entries, rows), commands, definitions),
    variablesTable(variableUses(texts, rows), variableFacts),
    ...glossaryTables(glossaryParts),
    supportTable(support, definitions),
  ];
}
