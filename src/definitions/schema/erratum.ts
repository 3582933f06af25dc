import * as z from 'zod';
import { erratumKinds, type ErratumKind } from './erratum-kinds';
import { sourceSchema } from './source';

export { erratumKinds, type ErratumKind };

/** What a guide prints wrong and the site publishes right. */
export const erratumSchema = z.strictObject({
  /** `<product or guide>-<what>`; permanent, it is an anchor on the site. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  kind: z.enum(Object.keys(erratumKinds) as [ErratumKind, ...ErratumKind[]]),
  source: sourceSchema,
  printed: z.string().min(1),
  published: z.string().min(1),
  reason: z.string().min(1),
  /** `certain`: another place of the guides proves it. `inferred`: it is our conclusion. */
  confidence: z.enum(['certain', 'inferred']),
});
export type Erratum = z.infer<typeof erratumSchema>;
