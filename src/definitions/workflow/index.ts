import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { workflowServer } from './services';

/** StarOffice/workflow: guide `staroffice`, chapter 3. */
export const workflow: ProductDefinitions = {
  product: 'workflow',
  parameters: Object.values(p),
  facts: { service: workflowServer.service },
  files: [...scripts],
  tables: [],
  commands: {},
};
