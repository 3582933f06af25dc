import { isInserted } from '../../src/batch/render';
import type { ArchiveRef, CatalogEntry, VariantPageProps } from '../../src/content/pages';
import type { TextBlockProps } from '../../src/content/blocks';
import type { Definitions } from '../../src/definitions/definitions';
import { productName } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';
import { textBlockProps } from '../support/text-block';
import { archiveRef, type Archive } from './archives';
import { knowledgeOf, type KnownOfFiles } from './knowledge';
import { rulesOf } from './rules';
import type { Variant } from './variants';

/** What a page of the catalogue is made from. */
export interface CatalogInput {
  readonly definitions: Definitions;
  readonly entries: readonly CatalogEntry[];
  readonly archives: readonly Archive[];
  readonly knowledge: KnownOfFiles;
}

/** The archive of a scope as a property of a page; nothing where there is none. */
export function archiveOf(
  scope: string,
  { archives }: Pick<CatalogInput, 'archives'>,
): { readonly archive?: ArchiveRef } {
  const archive = archives.find((candidate) => candidate.scope === scope);
  return archive === undefined ? {} : { archive: archiveRef(archive) };
}

/**
 * What `/scripts/<product>/<variant>/` shows.
 *
 * @throws {RangeError} when a text cannot be shown (see {@link textBlockProps})
 */
export async function variantPage(
  variant: Variant,
  input: CatalogInput,
): Promise<VariantPageProps> {
  const { definitions, entries, knowledge } = input;
  const { product, start, stop, others } = variant;
  const pair = [start, stop].filter((file) => file !== undefined);
  const files = [...pair, ...others];
  const ids = files.map((file) => file.id);
  const show = (file: FileDefinition): Promise<TextBlockProps> =>
    textBlockProps(file, { values: definitions.defaults });
  return {
    product: { slug: product, name: productName(product) },
    variant: variant.variant,
    entries: ids.flatMap((id) => entries.find((entry) => entry.path === id) ?? []),
    ...archiveOf(`${product}/${variant.variant}`, input),
    source: sourceOf(files, definitions),
    ...(start && { start: await show(start) }),
    ...(stop && { stop: await show(stop) }),
    others: await Promise.all(others.map(show)),
    inserted: (await Promise.all(pair.map((file) => insertedBlocks(file, definitions)))).flat(),
    ...knowledgeOf(files, product, knowledge),
    rules: rulesOf(files),
  };
}

/** The lines that the guide inserts into a script, one block per region that has some. */
function insertedBlocks(
  file: FileDefinition,
  { defaults: values }: Definitions,
): Promise<TextBlockProps[]> {
  const regions = new Set(
    file
      .render(values)
      .lines.filter(isInserted)
      .map((line) => line.region),
  );
  return Promise.all(
    [...regions].map((region) =>
      textBlockProps(file, {
        values,
        insertedOnly: true,
        ...(region !== undefined && { region }),
      }),
    ),
  );
}

/** The guide of the first file, and every section of it that a file comes from. */
function sourceOf(
  files: readonly FileDefinition[],
  { guides }: Definitions,
): VariantPageProps['source'] {
  const [first] = files;
  if (first === undefined) throw new RangeError('a variant without files has no source');
  const { title, edition, date } = guides[first.source.guide];
  const sections = files
    .filter((file) => file.source.guide === first.source.guide)
    .map((file) => file.source.section);
  return { title, edition: `${edition} ${date}`, sections: [...new Set(sections)].sort() };
}
