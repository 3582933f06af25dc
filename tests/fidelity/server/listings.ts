import type { Listing } from '../recording';

/** The listings of chapter 1, and how their scan must be read. */
export const serverListings: readonly Listing[] = [];
