import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (2.2.4.2). */
export const p = defineParameters('mailgateway-smtp', {
  watchId: { type: 'watchId', label: 'MailGateway-SMTP の監視 ID', default: 'SOMailGateway' },
});
