import * as z from 'zod';

/** Ids of the guides; their titles and editions stand in `guides.ts`. */
export const guideIds = ['pp-websam', 'staroffice'] as const;
export type GuideId = (typeof guideIds)[number];

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  guide: z.enum(guideIds),
  /** Section number as the guide prints it, e.g. `1.1.4`; `前付` for what stands before chapter 1. */
  section: z.string().regex(/^(\d+(\.\d+)*( ?\([0-9]+\))?|前付)$/, 'a section number or 前付'),
});
export type Source = z.infer<typeof sourceSchema>;
