import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';

/** StarOffice/WEBINTERFACE: guide `staroffice`, chapter 6. */
export const webinterface: ProductDefinitions = {
  product: 'webinterface',
  parameters: Object.values(p),
  facts: {},
  files: [...scripts],
  tables: [],
  commands: {},
};
