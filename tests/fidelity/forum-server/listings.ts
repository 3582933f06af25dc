import type { Listing } from '../recording';

/** The listings of chapter 7, and how their scan must be read. */
export const forumServerListings: readonly Listing[] = [];
