import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { TableCell } from '../../../src/content/blocks';
import type { Directive } from '../../../src/content/directive';
import { factTableProps } from '../../support/fact-table';
import { withBase, type LowerContext } from './context';
import { idOf } from './inline';
import { inlineCode, link, paragraph, strong, text } from './nodes';

/** `::table{of="…"}` becomes its caption, a table, and the download of the same content. */
export function lowerTable(directive: Directive, context: LowerContext): RootContent[] {
  const { definitions } = context.site;
  const table = definitions.tables.get(idOf(directive, context));
  if (table === undefined) return [];
  const { caption, columns, rows, download } = factTableProps(table, definitions);
  return [
    paragraph(strong(caption)),
    {
      type: 'table',
      children: [
        rowOf(columns.map((column) => [text(column)])),
        ...rows.map((row) => rowOf(row.map(cellContent))),
      ],
    },
    ...(download === undefined
      ? []
      : [
          paragraph(
            text('同じ内容のファイル (CP932、CRLF): '),
            link(withBase(download.href, context), download.fileName),
          ),
        ]),
  ];
}

function rowOf(cells: readonly PhrasingContent[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  };
}

function cellContent(cell: TableCell): PhrasingContent[] {
  return cell.flatMap(({ pieces, code, remark }) => {
    const value = pieces.map((piece) => piece.text).join('');
    return [
      code === true ? inlineCode(value) : text(value),
      ...(remark === undefined ? [] : [text(` (${remark})`)]),
    ];
  });
}
