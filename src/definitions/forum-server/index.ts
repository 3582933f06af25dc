import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { forumService } from './service';

/** StarOffice/forum server: guide `staroffice`, chapter 7. */
export const forumServer: ProductDefinitions = {
  product: 'forum-server',
  parameters: Object.values(p),
  facts: { service: forumService.service },
  files: [...scripts],
  tables: [],
  commands: {},
};
