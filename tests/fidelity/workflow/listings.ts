import type { Listing } from '../recording';

/** The listings of chapter 3, and how their scan must be read. */
export const workflowListings: readonly Listing[] = [];
