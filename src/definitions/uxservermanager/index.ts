import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import { text } from '../schema/template';
import { p } from './parameters';
import {
  duplexKey,
  nvbaseActive,
  nvbaseKey,
  nvbaseRemoval,
  nvbaseStandby,
  synchronisedRegistryTable,
} from './registry';
import { startScript, stopScript } from './scripts';
import {
  loadedServices,
  loadedServicesTable,
  manualServices,
  manualServicesTable,
} from './services';
import { residentProcessesTable, rhosts } from './unix-agents';

const serviceFacts = Object.fromEntries(
  loadedServices.map((service) => [`service-${service.id}`, [service.name]]),
);
const displayNameFacts = Object.fromEntries(
  manualServices.map((name) => [
    `display-name-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`.replace(/-$/, ''),
    [name],
  ]),
);

/**
 * The watches of ESMPRO/BASE services; the manager's own service is no part of them. The form of the
 * commands is that of the StarOffice guide (1.5): guide `pp-websam` does not mention them.
 */
const commands = Object.fromEntries(
  loadedServices
    .filter((service) => service.displayName !== undefined)
    .flatMap((service) => {
      const watch = watchCommands(service);
      return [
        [`pause-${service.id}`, watch.pause],
        [`continue-${service.id}`, watch.continue],
      ];
    }),
);

/** WebSAM UXServerManager, whole: guide `pp-websam`, chapter 1.1. */
export const uxservermanager: ProductDefinitions = {
  product: 'uxservermanager',
  parameters: Object.values(p),
  facts: {
    ...serviceFacts,
    ...displayNameFacts,
    'nvbase-key': [nvbaseKey],
    'nvbase-work-dir': text`${nvbaseKey}\WorkDir`,
    'nvbase-alert-viewer-key': text`${nvbaseKey}\AlertViewer`,
    'duplex-key': [duplexKey],
    'routed-process': ['/usr/sbin/in.routed'],
    'gated-process': ['/usr/sbin/gated'],
  },
  files: [
    startScript,
    stopScript,
    nvbaseActive.file,
    nvbaseStandby.file,
    nvbaseRemoval.file,
    rhosts,
  ],
  tables: [
    manualServicesTable,
    loadedServicesTable,
    nvbaseActive.table,
    nvbaseStandby.table,
    nvbaseRemoval.table,
    synchronisedRegistryTable,
    residentProcessesTable,
  ],
  commands,
};
