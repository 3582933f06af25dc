import * as z from 'zod';
import { guideIds } from '../definitions/schema/source';

/** What the front matter of a guide page must say; what Docusaurus reads besides is left alone. */
export const frontMatterSchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  slug: z.string().optional(),
  source: z
    .array(z.strictObject({ guide: z.enum(guideIds), sections: z.array(z.string()).min(1) }))
    .min(1),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
