import * as z from 'zod';
import type { RenderedText } from '../../batch/render';
import { productSlugs } from '../products';
import { callerOf, type DefinedAt } from './defined-at';
import { sourceSchema } from './source';
import type { Values } from './template';

/** Languages of the files, by Shiki's names. */
export const languages = ['bat', 'sql', 'plsql', 'reg', 'ini', 'properties', 'text'] as const;

const fileHeadSchema = z.strictObject({
  product: z.enum(productSlugs),
  /** Folder below the product, e.g. `single`, `multi/oracle/grp1`. */
  variant: z.string().regex(/^[a-z0-9]+(\/[a-z0-9]+)*$/),
  file: z.string().regex(/^[A-Za-z0-9_.-]+$/),
  language: z.enum(languages),
  standby: z.enum(['single', 'multi']),
  database: z.enum(['sqlserver', 'oracle']).nullable(),
  group: z.string().nullable(),
  role: z.enum(['start', 'stop', 'other']),
  /** What it is for, in Japanese, one line. */
  title: z.string().min(1),
  source: sourceSchema,
  /** Ids of the errata that concern it. */
  errata: z.array(z.string()).readonly(),
  /** False for a text that readers type in elsewhere, e.g. on a UNIX machine. */
  download: z.boolean(),
  /** One line below the title: what to put in before use, or why it is not offered as a download. */
  note: z.string().optional(),
});

/** Names and roles of the parts of a text that a page can show alone. */
export type Regions = Readonly<Record<string, string>>;

/** What may be chosen when a text is written. */
export interface RenderingOptions {
  /** Writes log entries around each start and stop of a process (guide `staroffice`, chapter 8). */
  readonly armlog?: boolean;
}

/** Writes a text with these values; a text that has nothing to choose takes no notice of the choices. */
export type Render = (values: Values, options?: RenderingOptions) => RenderedText;

/** A text that the site states: a script, an SQL file, a configuration file, a `.reg` file. */
export interface FileDefinition extends z.infer<typeof fileHeadSchema> {
  /** `<product>/<variant>/<file>`: also its path below `/scripts/`. */
  readonly id: string;
  readonly regions: Regions;
  readonly definedAt: DefinedAt | undefined;
  /** The text with these values and, where a reader chooses otherwise than the guide, with these choices. */
  render(values: Values, options?: RenderingOptions): RenderedText;
}

/**
 * States a file.
 *
 * @throws {z.ZodError} when a field does not fit
 */
export function defineFile(
  definition: z.input<typeof fileHeadSchema> & {
    readonly regions?: Regions;
    readonly render: Render;
    /** For a function that states several files: its own caller. */
    readonly definedAt?: DefinedAt | undefined;
  },
): FileDefinition {
  const { regions = {}, render, definedAt = callerOf(defineFile), ...head } = definition;
  const parsed = fileHeadSchema.parse(head);
  return {
    ...parsed,
    id: `${parsed.product}/${parsed.variant}/${parsed.file}`,
    regions,
    definedAt,
    render,
  };
}
