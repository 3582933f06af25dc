import * as z from 'zod';
import { guideIds } from '../definitions/schema/source';

/** Says that a key is missing where it is, or what it must be. */
const wants =
  (key: string, shape: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? `the front matter has no ${key}` : `${key} is ${shape}`;

const text = (key: string): z.ZodString =>
  z.string({ error: wants(key, 'a line of text') }).min(1, `${key} is empty`);

const words = (key: string) =>
  z.array(
    z.string({ error: `an entry of ${key} is a text` }).min(1, `${key} holds an empty text`),
    {
      error: wants(key, 'a list of texts'),
    },
  );

/** The guides that a page comes from, with the sections. */
const source = z
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
  .min(1, 'source names no guide');

/** What the front matter of a guide page must say; what Docusaurus reads besides is left alone. */
export const frontMatterSchema = z.object({
  title: text('title'),
  description: text('description'),
  slug: z.string().optional(),
  source,
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Who asks the question of a FAQ entry. */
export const faqOrigins = ['guide', 'site'] as const;
export type FaqOrigin = (typeof faqOrigins)[number];

/**
 * What the front matter of a FAQ entry must say. Whether the ids in it exist is checked where all ids are
 * known.
 */
export const faqFrontMatterSchema = z.strictObject(
  {
    /** Permanent: it is an anchor on `/faq/`, beside those of categories and errata. */
    id: text('id').regex(
      /^(?!category-|erratum-)[a-z0-9]+(-[a-z0-9]+)*$/,
      'id is lower-case words with hyphens, and begins with neither "category-" nor "erratum-"',
    ),
    question: text('question'),
    /** Who asks: the guide in its chapter 9, or this site about what the guides answer elsewhere. */
    origin: z
      .enum(faqOrigins, { error: `origin is one of ${faqOrigins.join(', ')}` })
      .default('guide'),
    category: text('category'),
    /** Place within its category, from 1. */
    position: z.number({ error: wants('position', 'a number') }),
    products: words('products').min(1, 'products names no product'),
    /** Other ways to ask, symptoms, texts of errors. */
    aliases: words('aliases').min(1, 'aliases is empty'),
    /** Guide pages to go on to, as relative links with or without an anchor. */
    related: words('related').default([]),
    /** Ids of cautions that belong to the answer. */
    cautions: words('cautions').default([]),
    source,
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `a FAQ entry has no ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
        : undefined,
  },
);
export type FaqFrontMatter = z.infer<typeof faqFrontMatterSchema>;
