import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 2. */
export const mailgatewaySmtpErrata: readonly Erratum[] = [];
