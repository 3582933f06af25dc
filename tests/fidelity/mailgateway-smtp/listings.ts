import type { Listing } from '../recording';
import { extendedListings } from '../server/extended-listings';

/** The scripts of chapter 2, which the guide prints in part: the lines before and after (2.2.4.2). */
export const mailgatewaySmtpListings: readonly Listing[] = extendedListings({
  product: 'mailgateway-smtp',
  rule: '2.2.4.2: load MailGateway-SMTP right behind StarOffice server, in all four branches, and kill it right before',
  load: 'ARMLoad SOMailGateway /S /M "StarOffice-MailGateway-Service"',
  kill: 'ARMKILL SOMailGateway',
});
