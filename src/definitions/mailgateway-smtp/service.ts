import type { WatchedService } from '../failover-script/steps';
import { p } from './parameters';

/** The service of MailGateway-SMTP (2.2.4.2). */
export const mailGateway: WatchedService = {
  id: 'mailgateway-smtp',
  watchId: [p.watchId],
  service: ['StarOffice-MailGateway-Service'],
};
