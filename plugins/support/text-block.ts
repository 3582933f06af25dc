import { isInserted } from '../../src/batch/render';
import type { TextBlockProps } from '../../src/content/blocks';
import type { FileDefinition } from '../../src/definitions/schema/file';
import type { Values } from '../../src/definitions/schema/template';
import { downloadOf, pairPageHref } from './file-links';
import { highlightLines } from './highlight';
import { selectLines, type LineChoice } from './select-lines';

/** What is to be shown, and with which values. */
export interface TextBlockOptions extends LineChoice {
  readonly values: Values;
}

/**
 * A file of the definitions, or a part of it, as the page shows it.
 *
 * Only the whole file is offered as a download: what the reader sees, copies and saves is the same. The
 * lines of a choice that leaves some out in between bear their own numbers (`data-line`).
 *
 * @param file the file
 * @param options its values, and the part wanted: a region, the inserted lines, or both
 * @returns the properties of a text block; URLs are without base URL
 * @throws {RangeError} when the file has no such region, the part has no line, or CP932 cannot hold a
 *   character of a file that is offered as a download
 */
export async function textBlockProps(
  file: FileDefinition,
  { values, ...choice }: TextBlockOptions,
): Promise<TextBlockProps> {
  const region = choice.region === undefined ? undefined : regionOf(file, choice.region);
  const insertedOnly = choice.insertedOnly === true;
  const rendered = file.render(values);
  const chosen = selectLines(rendered, choice);
  const [first] = chosen;
  if (first === undefined) throw nothingToShow(file, choice);

  const numbered = chosen.at(-1)?.number !== first.number + chosen.length - 1;
  const html = await highlightLines(rendered, file.language, { numbered });
  const isWhole = region === undefined && !insertedOnly;
  const download = isWhole ? downloadOf(file, values) : undefined;
  return {
    title: file.file,
    language: file.language,
    html: chosen.map(({ number }) => html[number - 1]).join('\n'),
    lineCount: chosen.length,
    firstLine: first.number,
    insertedCount: chosen.filter(({ line }) => isInserted(line)).length,
    pageHref: pairPageHref(file),
    ...(file.download && { path: file.id }),
    ...(download && { download }),
    ...(region && { region }),
    ...(insertedOnly && { insertedOnly }),
    ...(file.note !== undefined && { note: file.note }),
  };
}

function regionOf(file: FileDefinition, id: string): NonNullable<TextBlockProps['region']> {
  const label = file.regions[id];
  if (label !== undefined) return { id, label };
  const known = Object.keys(file.regions);
  throw new RangeError(
    `${file.id} has no region ${JSON.stringify(id)}\n` +
      (known.length === 0
        ? '  Hint: it has no regions; take the whole file'
        : `  Hint: its regions are ${known.join(', ')}`),
  );
}

function nothingToShow(file: FileDefinition, { region, insertedOnly }: LineChoice): RangeError {
  const what = insertedOnly === true ? 'inserted line' : 'line';
  const where = region === undefined ? '' : ` in the region ${JSON.stringify(region)}`;
  return new RangeError(
    `${file.id} has no ${what}${where}\n  Hint: take the whole file or another part of it`,
  );
}
