import { errata } from './errata';
import { guides } from './guides';
import { buildDefinitions, type Definitions } from './definitions';
import { uxservermanager } from './uxservermanager';

/**
 * The truth: every script, file, registry setting, fact and erratum of the site.
 *
 * @throws {RangeError} on import when an id is stated twice or an erratum is unknown
 */
export const definitions: Definitions = buildDefinitions({
  guides,
  products: [uxservermanager],
  errata,
});
