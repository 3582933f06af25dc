import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { loadedServicesTable, scripts } from './scripts';
import { forumService } from './service';
import {
  nsFolder,
  nsTable,
  settingsFile,
  sofServerIni,
  sofServerIniTable,
  synchronisedKey,
  synchronisedRegistryTable,
} from './settings';

/** StarOffice/forum server: guide `staroffice`, chapter 7. */
export const forumServer: ProductDefinitions = {
  product: 'forum-server',
  parameters: Object.values(p),
  facts: {
    service: forumService.service,
    'registry-key': synchronisedKey,
    'settings-file': [settingsFile],
    'ns-folder': [nsFolder],
  },
  files: [...scripts, sofServerIni],
  tables: [loadedServicesTable, synchronisedRegistryTable, sofServerIniTable, nsTable],
  commands: watchCommands(forumService),
};
