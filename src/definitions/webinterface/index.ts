import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { starOffice21Names } from './staroffice21';

/** StarOffice/WEBINTERFACE: guide `staroffice`, chapter 6. */
export const webinterface: ProductDefinitions = {
  product: 'webinterface',
  parameters: Object.values(p),
  facts: {},
  files: [...scripts],
  tables: [starOffice21Names],
  commands: {},
};
