import type { FactTableProps } from '../../src/content/blocks';
import type { Definitions } from '../../src/definitions/definitions';
import type { TableDefinition } from '../../src/definitions/schema/table';
import { resolve } from '../../src/definitions/schema/template';
import { downloadOf, pairPageHref } from './file-links';

/** A table of the definitions as the page shows it, with the download of the same content. */
export function factTableProps(table: TableDefinition, definitions: Definitions): FactTableProps {
  const file = table.file === undefined ? undefined : definitions.files.get(table.file);
  const download = file && downloadOf(file, definitions.defaults);
  return {
    id: `table-${table.id.replace('/', '-')}`,
    caption: table.caption,
    columns: table.columns,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.map(({ text, code, remark }) => ({
          pieces: resolve(text, definitions.defaults),
          ...(code === true && { code }),
          ...(remark !== undefined && { remark }),
        })),
      ),
    ),
    ...(download && { download }),
    ...(file && { pageHref: pairPageHref(file) }),
  };
}
