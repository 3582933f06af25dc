import type { PhrasingContent, RootContent } from 'mdast';
import { lineText } from '../../../src/batch/render';
import { attribute, type Directive } from '../../../src/content/directive';
import type { FileDefinition } from '../../../src/definitions/schema/file';
import { selectLines } from '../../support/select-lines';
import { withBase, type LowerContext } from './context';
import { idOf } from './inline';
import { codeBlock, link, paragraph, strong, text } from './nodes';

/**
 * `::block{of="…"}` becomes a line that names the file and its download, and the text itself as fenced
 * code: line by line what the definition gives.
 */
export function lowerBlock(directive: Directive, context: LowerContext): RootContent[] {
  const { definitions } = context.site;
  const file = definitions.files.get(idOf(directive, context));
  if (file === undefined) return [];
  const region = attribute(directive, 'region');
  const insertedOnly = attribute(directive, 'only') === 'inserted';
  const lines = selectLines(file.render(definitions.defaults), {
    ...(region !== '' && { region }),
    insertedOnly,
  });
  const part = [file.regions[region], insertedOnly ? '追加する行だけ' : undefined].filter(
    (words) => words !== undefined,
  );
  return [
    paragraph(
      strong(file.file),
      text(part.length === 0 ? '' : ` (${part.join('、')})`),
      ...downloadLink(file, part.length > 0, context),
    ),
    ...(file.note === undefined ? [] : [paragraph(text(file.note))]),
    codeBlock(file.language, lines.map(({ line }) => lineText(line)).join('\n')),
  ];
}

/** Where the bytes are: of the whole file, also when a part is shown. */
function downloadLink(
  { id, download }: FileDefinition,
  isPart: boolean,
  context: LowerContext,
): PhrasingContent[] {
  if (!download) return [];
  const url = withBase(`/scripts/${id}`, context);
  const label = isPart ? 'ファイル全体のダウンロード' : 'ダウンロード';
  return [text(` ${label} (CP932、CRLF): `), link(url, url)];
}
