import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts, startWithLog } from './scripts';
import { starOfficeServer, starOfficeServer2 } from './services';

/** StarOffice server: guide `staroffice`, chapter 1. */
export const server: ProductDefinitions = {
  product: 'server',
  parameters: Object.values(p),
  facts: {
    service: starOfficeServer.service,
    service2: starOfficeServer2.service,
  },
  files: [...scripts, startWithLog],
  tables: [],
  commands: {},
};
