import type { Listing } from './recording';
import { uxservermanagerListings } from './uxservermanager/listings';

/** All listings whose behaviour is recorded. */
export const listings: readonly Listing[] = [...uxservermanagerListings];
