import * as z from 'zod';
import { guideIds } from '../definitions/schema/source';

/** Says that a key is missing where it is, or what it must be. */
const wants =
  (key: string, shape: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? `the front matter has no ${key}` : `${key} is ${shape}`;

const text = (key: string): z.ZodString =>
  z.string({ error: wants(key, 'a line of text') }).min(1, `${key} is empty`);

/** What the front matter of a guide page must say; what Docusaurus reads besides is left alone. */
export const frontMatterSchema = z.object({
  title: text('title'),
  description: text('description'),
  slug: z.string().optional(),
  source: z
    .array(
      z.strictObject(
        {
          guide: z.enum(guideIds, { error: `a guide is one of ${guideIds.join(', ')}` }),
          sections: z
            .array(z.string({ error: 'a section is a text in quotes' }), {
              error: 'sections is a list',
            })
            .min(1, 'sections names no section'),
        },
        { error: 'an entry of source has a guide and its sections, nothing else' },
      ),
      { error: wants('source', 'a list of guides with their sections') },
    )
    .min(1, 'source names no guide'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
