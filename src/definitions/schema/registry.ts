import * as z from 'zod';
import { plainTextSchema, templateSchema } from './template-schema';

/** One value of the registry and what it holds after the change. */
export const registryValueSchema = z.strictObject({
  /** Full path of the key, U+005C between its parts. */
  key: plainTextSchema.regex(/^HKEY_[A-Z_]+(\\[^\\]+)+$/, 'a full key path'),
  /** For a key whose last part is named after something of the reader's, e.g. an online shell: that part. */
  lastPart: templateSchema.optional(),
  name: plainTextSchema.min(1),
  type: z.literal('REG_SZ'),
  /** What the value holds before, where the guide says. */
  before: templateSchema.optional(),
  data: templateSchema,
  errata: z.array(z.string()).optional(),
});
export type RegistryValue = z.infer<typeof registryValueSchema>;

/** Values that are changed together on one server. */
export const registryChangeSchema = z.strictObject({
  values: z.array(registryValueSchema).min(1),
});
export type RegistryChange = z.infer<typeof registryChangeSchema>;
