import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Two columns fit on a phone; more become cards there (src/css/prose.css). */
const leastColumns = 3;

/**
 * Names in each cell of a wide table its column, so that a narrow page can show a row as a card.
 *
 * @param tree changed in place: `data-stacked` on the tables, `data-column` on their cells
 */
export function labelCells(tree: Nodes): void {
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const columns = cellsOf(table, 'th').map(textOf);
    if (columns.length < leastColumns) return;
    table.properties.dataStacked = '';
    visit(table, 'element', (row) => {
      if (row.tagName !== 'tr') return;
      cellsOf(row, 'td').forEach((cell, at) => {
        cell.properties.dataColumn = columns[at] ?? '';
        // One element, beside the name that the style puts before it.
        cell.children = [
          { type: 'element', tagName: 'span', properties: {}, children: cell.children },
        ];
      });
    });
  });
}

function cellsOf(tree: Element, tagName: 'th' | 'td'): Element[] {
  const cells: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) cells.push(node);
  });
  return cells;
}

function textOf(cell: Element): string {
  let text = '';
  visit(cell, 'text', ({ value }) => {
    text += value;
  });
  return text.trim();
}
