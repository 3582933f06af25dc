import * as z from 'zod';
import type { Template } from './template';

/** Text of the definitions: U+005C in paths, never U+00A5; no curly quotes (they are no quotes to cmd.exe). */
export const plainTextSchema = z
  .string()
  .refine((value) => !/[\u00a5\u2018-\u201f]/.test(value), 'no U+00A5 and no curly quotes');

/** Fixed text, or text with places for parameters. */
export const templateSchema: z.ZodType<Template> = z
  .array(
    z.union([
      plainTextSchema.min(1),
      z.object({ param: z.string(), text: plainTextSchema.exactOptional() }),
    ]),
  )
  .min(1);
