import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { loadedServicesTable, scripts } from './scripts';
import { mailGateway } from './service';
import {
  installDirectory,
  songIni,
  songIniTable,
  synchronisedKey,
  synchronisedRegistryTable,
} from './settings';

/** StarOffice/MailGateway-SMTP: guide `staroffice`, chapter 2. */
export const mailgatewaySmtp: ProductDefinitions = {
  product: 'mailgateway-smtp',
  parameters: Object.values(p),
  facts: {
    service: mailGateway.service,
    'registry-key': [synchronisedKey],
    'install-directory': [installDirectory.path],
    'directory-name': [installDirectory.name],
    'renamed-directory': [installDirectory.renamed],
  },
  files: [...scripts, songIni],
  tables: [loadedServicesTable, synchronisedRegistryTable, songIniTable],
  commands: watchCommands(mailGateway),
};
