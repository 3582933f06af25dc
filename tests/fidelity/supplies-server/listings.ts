import type { Listing } from '../recording';

/** The listings of chapter 5, and how their scan must be read. */
export const suppliesServerListings: readonly Listing[] = [];
