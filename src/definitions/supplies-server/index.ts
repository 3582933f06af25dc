import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { formService } from './services';

/** StarOffice/supplies server: guide `staroffice`, chapter 5. */
export const suppliesServer: ProductDefinitions = {
  product: 'supplies-server',
  parameters: Object.values(p),
  facts: { service: formService.service },
  files: [...scripts],
  tables: [],
  commands: {},
};
