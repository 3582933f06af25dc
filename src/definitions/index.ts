import { errata } from './errata';
import { buildDefinitions, type Definitions } from './definitions';
import { messages } from './failover-script/messages';
import { formServer } from './form-server';
import { forumServer } from './forum-server';
import { guides } from './guides';
import { mailgatewaySmtp } from './mailgateway-smtp';
import { withReference } from './reference';
import { server } from './server';
import { suppliesServer } from './supplies-server';
import { uxservermanager } from './uxservermanager';
import { webinterface } from './webinterface';
import { workflow } from './workflow';

/**
 * The truth: every script, file, registry setting, fact and erratum of the site.
 *
 * @throws {RangeError} on import when an id is stated twice or an erratum is unknown
 */
export const definitions: Definitions = withReference(
  buildDefinitions({
    guides,
    products: [
      uxservermanager,
      server,
      mailgatewaySmtp,
      workflow,
      formServer,
      suppliesServer,
      webinterface,
      forumServer,
    ],
    errata,
    parameters: Object.values(messages),
  }),
);
