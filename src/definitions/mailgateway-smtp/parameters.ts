import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (2.2). */
export const p = defineParameters('mailgateway-smtp', {
  watchId: { type: 'watchId', label: 'MailGateway-SMTP の監視 ID', default: 'SOMailGateway' },
  floatingAddress: {
    type: 'ipv4',
    label: 'フローティング IP アドレス',
    default: 'フローティングIPアドレス',
    placeholder: true,
  },
});
