import { erratumSchema, type Erratum } from '../schema/erratum';
import { faqErrata } from './faq';
import { formServerErrata } from './form-server';
import { forumServerErrata } from './forum-server';
import { mailgatewaySmtpErrata } from './mailgateway-smtp';
import { serverErrata } from './server';
import { supplementErrata } from './supplement';
import { suppliesServerErrata } from './supplies-server';
import { uxservermanagerErrata } from './uxservermanager';
import { webinterfaceErrata } from './webinterface';
import { workflowErrata } from './workflow';

/**
 * Everything that a guide prints wrong and the site publishes right.
 *
 * @throws {z.ZodError} on import when an erratum does not fit its shape
 */
export const errata: readonly Erratum[] = [
  ...uxservermanagerErrata,
  ...serverErrata,
  ...mailgatewaySmtpErrata,
  ...workflowErrata,
  ...formServerErrata,
  ...suppliesServerErrata,
  ...webinterfaceErrata,
  ...forumServerErrata,
  ...supplementErrata,
  ...faqErrata,
].map((erratum) => erratumSchema.parse(erratum));
