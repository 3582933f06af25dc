import type { Derivation } from '../derivation';
import type { Listing } from '../recording';
import { serverListings } from './listings';

/** How a product extends the scripts of StarOffice server. */
export interface Extension {
  readonly product: string;
  /** The section with the rule, and the rule. */
  readonly rule: string;
  /** The line behind the load of StarOffice server. */
  readonly load: string;
  /** The line before its kill. */
  readonly kill: string;
}

/**
 * Listings of the products that have no scripts of their own: those of StarOffice server (1.4.1), read
 * with the same repairs, and the lines that the product's chapter adds.
 */
export function extendedListings({ product, rule, load, kill }: Extension): Listing[] {
  const extend = (role: 'start' | 'stop', by: Derivation): Listing[] =>
    serverListings
      .filter(({ definition }) => definition === `server/single/${role}.bat`)
      .map((listing) => ({
        ...listing,
        definition: `${product}/single/${role}.bat`,
        record: `${product}/${role}.json`,
        derived: { rule, by: [by] },
      }));
  return [
    ...extend('start', {
      insert: load,
      position: 'after',
      beside: 'ARMLoad StarOffice /S /M "StarOffice Server"',
    }),
    ...extend('stop', { insert: kill, position: 'before', beside: 'ARMKILL StarOffice' }),
  ];
}
