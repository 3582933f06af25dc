import * as z from 'zod';
import { guideIds } from '../definitions/schema/source';

const text = (what: string): z.ZodString =>
  z.string({ error: `${what} is a line of text` }).min(1, `${what} is empty`);

/** What the front matter of a guide page must say; what Docusaurus reads besides is left alone. */
export const frontMatterSchema = z.object({
  title: text('title'),
  description: text('description'),
  slug: z.string().optional(),
  source: z
    .array(
      z.strictObject(
        {
          guide: z.enum(guideIds, { error: `guide is one of ${guideIds.join(', ')}` }),
          sections: z
            .array(z.string({ error: 'a section is a text in quotes' }), {
              error: 'sections is a list',
            })
            .min(1, 'sections names no section'),
        },
        { error: 'an entry of source has a guide and its sections, nothing else' },
      ),
      { error: 'source is a list of the guides and sections that the page comes from' },
    )
    .min(1, 'source names no guide'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
