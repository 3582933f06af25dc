import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { serviceName } from './services';

/** StarOffice/form server: guide `staroffice`, chapter 4. */
export const formServer: ProductDefinitions = {
  product: 'form-server',
  parameters: Object.values(p),
  facts: { service: serviceName },
  files: [...scripts],
  tables: [],
  commands: {},
};
