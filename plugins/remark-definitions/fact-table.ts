import type { FactTableProps } from '../../src/content/blocks';
import type { Definitions } from '../../src/definitions/definitions';
import type { TableDefinition } from '../../src/definitions/schema/table';
import { resolve } from '../../src/definitions/schema/template';
import { textBlockProps } from '../support/text-block';

/** A table of the definitions as the page shows it, with the download of the same content. */
export async function factTableProps(
  table: TableDefinition,
  definitions: Definitions,
): Promise<FactTableProps> {
  const file = table.file === undefined ? undefined : definitions.files.get(table.file);
  const block =
    file === undefined ? undefined : await textBlockProps(file, { values: definitions.defaults });
  return {
    id: `table-${table.id.replace('/', '-')}`,
    caption: table.caption,
    ...(table.anchors && { anchors: table.anchors }),
    columns: table.columns,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.map(({ text, code, href, remark }) => ({
          pieces: resolve(text, definitions.defaults),
          ...(code === true && { code }),
          ...(href !== undefined && { href }),
          ...(remark !== undefined && { remark }),
        })),
      ),
    ),
    ...(block?.download && { download: block.download }),
    ...(block?.pageHref !== undefined && { pageHref: block.pageHref }),
  };
}
