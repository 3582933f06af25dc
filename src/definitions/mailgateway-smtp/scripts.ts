import { extendedScripts, extendedServicesTable, type Extension } from '../server/extended-scripts';
import { mailGateway } from './service';

const extension: Extension = {
  product: 'mailgateway-smtp',
  name: 'MailGateway-SMTP',
  section: '2.2.4.2',
  service: mailGateway,
};

/** The scripts of StarOffice server with the lines of 2.2.4.2. */
export const scripts = extendedScripts(extension);

export const loadedServicesTable = extendedServicesTable(extension);
