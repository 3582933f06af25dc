import { erratumSchema, type Erratum } from '../schema/erratum';
import { uxservermanagerErrata } from './uxservermanager';

/**
 * Everything that a guide prints wrong and the site publishes right.
 *
 * @throws {z.ZodError} on import when an erratum does not fit its shape
 */
export const errata: readonly Erratum[] = [...uxservermanagerErrata].map((erratum) =>
  erratumSchema.parse(erratum),
);
