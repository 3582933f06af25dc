import type { FactTableProps, TableCell } from '../../content/blocks';

/** A cell with more than this needs lines of its own on a narrow screen. */
const longText = 30;

/**
 * Whether the cells of a row stand one below the other where the page is narrow: a table of many columns,
 * or of three with running text, would otherwise be read by scrolling to and fro.
 */
export function isStacked({ columns, rows }: Pick<FactTableProps, 'columns' | 'rows'>): boolean {
  if (columns.length < 3) return false;
  return (
    columns.length > 3 || rows.some((cells) => cells.some((cell) => lengthOf(cell) > longText))
  );
}

function lengthOf(cell: TableCell): number {
  return cell.flatMap(({ pieces }) => pieces).reduce((length, { text }) => length + text.length, 0);
}
