import { formServerListings } from './form-server/listings';
import { forumServerListings } from './forum-server/listings';
import { mailgatewaySmtpListings } from './mailgateway-smtp/listings';
import type { Listing } from './recording';
import { serverListings } from './server/listings';
import { suppliesServerListings } from './supplies-server/listings';
import { uxservermanagerListings } from './uxservermanager/listings';
import { webinterfaceListings } from './webinterface/listings';
import { workflowListings } from './workflow/listings';

/** All listings whose behaviour is recorded. */
export const listings: readonly Listing[] = [
  ...uxservermanagerListings,
  ...serverListings,
  ...mailgatewaySmtpListings,
  ...workflowListings,
  ...formServerListings,
  ...suppliesServerListings,
  ...webinterfaceListings,
  ...forumServerListings,
];
