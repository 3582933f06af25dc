import * as z from 'zod';
import type { Template } from './template';
import { plainTextSchema, templateSchema } from './template-schema';

/** One value of the registry and what it holds after the change. */
export const registryValueSchema = z.strictObject({
  /** Full path of the key, U+005C between its parts. */
  key: plainTextSchema.regex(/^HKEY_[A-Z_]+(\\[^\\]+)+$/, 'a full key path'),
  /** The last part of the key, where it is a name that a reader may have otherwise. */
  keyEnd: templateSchema.exactOptional(),
  name: plainTextSchema.min(1),
  type: z.literal('REG_SZ'),
  /** What the value holds before, where the guide says. */
  before: templateSchema.optional(),
  data: templateSchema,
  errata: z.array(z.string()).optional(),
});
export type RegistryValue = z.infer<typeof registryValueSchema>;

/** The whole path of a value's key. */
export function keyOf({ key, keyEnd }: Pick<RegistryValue, 'key' | 'keyEnd'>): Template {
  return keyEnd === undefined ? [key] : [`${key}\\`, ...keyEnd];
}

/** Values that are changed together on one server. */
export const registryChangeSchema = z.strictObject({
  values: z.array(registryValueSchema).min(1),
});
export type RegistryChange = z.infer<typeof registryChangeSchema>;
