import type { ProductDefinitions } from '../schema/product-definitions';
import { p } from './parameters';
import { scripts } from './scripts';
import { mailGateway } from './service';

/** StarOffice/MailGateway-SMTP: guide `staroffice`, chapter 2. */
export const mailgatewaySmtp: ProductDefinitions = {
  product: 'mailgateway-smtp',
  parameters: Object.values(p),
  facts: { service: mailGateway.service },
  files: [...scripts],
  tables: [],
  commands: {},
};
