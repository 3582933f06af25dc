import { command, type Segment } from '../../batch/render';
import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import type { Values } from '../schema/template';
import { alenv1, alenv2, backups, startService, stopByAt } from './batch-files';
import { p } from './parameters';
import { registrySettings, synchronisedRegistryTable } from './registry';
import { configurationKey, operationControlKey, serviceKey } from './registry-values';
import { scripts, startWithLog } from './scripts';
import { server1, server2 } from './servers';
import {
  environmentTable,
  iconTable1,
  iconTable2,
  optionIconTable,
  watchedServicesTable,
} from './tables';

const watch1 = watchCommands(server1.watched);
const watch2 = watchCommands(server2.watched);

/** A program without options, as a reader types its name. */
function program(name: string): (values: Values) => readonly Segment[] {
  return () => command([{ text: name }], []);
}

/** StarOffice server: guide `staroffice`, chapter 1. */
export const server: ProductDefinitions = {
  product: 'server',
  parameters: Object.values(p),
  facts: {
    service: server1.watched.service,
    service2: server2.watched.service,
    'configuration-key': [configurationKey(server1.service)],
    'configuration-key2': [configurationKey(server2.service)],
    'operation-control-key': [operationControlKey(server1.service)],
    'operation-control-key2': [operationControlKey(server2.service)],
    'service-key': [serviceKey(server1.service)],
    'service-key2': [serviceKey(server2.service)],
  },
  files: [
    ...scripts,
    startWithLog,
    alenv1,
    alenv2,
    ...backups,
    stopByAt,
    ...registrySettings.map(({ file }) => file),
  ],
  tables: [
    watchedServicesTable,
    environmentTable,
    iconTable1,
    iconTable2,
    optionIconTable,
    synchronisedRegistryTable,
    ...registrySettings.map(({ table }) => table),
  ],
  commands: {
    'pause-watch': watch1.pause,
    'continue-watch': watch1.continue,
    'pause-watch2': watch2.pause,
    'continue-watch2': watch2.continue,
    'stop-service': () => command([{ text: 'al2stop' }], [{ option: '/q' }]),
    'start-service': (values) => startService(server1, values),
    'start-service2': (values) => startService(server2, values),
    'option-setup': program('setup.exe'),
    'link-icon': program('al2ricon'),
    'tools-icon': program('al2uniicon'),
    unsetup: program('UNSETUP.EXE'),
  },
};
