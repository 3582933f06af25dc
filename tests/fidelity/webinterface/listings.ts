import type { Listing } from '../recording';

/** The listings of chapter 6, and how their scan must be read. */
export const webinterfaceListings: readonly Listing[] = [];
