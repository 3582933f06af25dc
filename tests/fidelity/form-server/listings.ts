import type { Listing } from '../recording';

/** The listings of chapter 4, and how their scan must be read. */
export const formServerListings: readonly Listing[] = [];
