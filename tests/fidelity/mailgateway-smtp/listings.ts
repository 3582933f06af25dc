import type { Listing } from '../recording';

/** The listings of chapter 2, and how their scan must be read. */
export const mailgatewaySmtpListings: readonly Listing[] = [];
