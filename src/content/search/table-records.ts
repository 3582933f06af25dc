import type { Definitions } from '../../definitions/definitions';
import type { TableDefinition } from '../../definitions/schema/table';
import type { PageRef } from '../pages';
import { cellText, rowAnchors } from './plain-text';
import type { SearchRecord } from './record';

/**
 * The rows of a table that can be linked to: terms of the glossary, or facts of the reference.
 *
 * @param page the page that shows the table
 * @param words other words for a row, by its anchor
 */
export function rowRecords(
  table: TableDefinition,
  page: PageRef,
  words: ReadonlyMap<string, readonly string[]>,
  definitions: Definitions,
): SearchRecord[] {
  const kind = table.id.startsWith('reference/glossary') ? 'term' : 'reference';
  return (rowAnchors(table) ?? []).map((anchor, row) => {
    const url = `${page.url}#${anchor}`;
    const [title = '', ...cells] = (table.rows[row] ?? []).map((cell) =>
      cellText(cell, definitions),
    );
    return {
      id: url,
      kind,
      products: ['common'],
      url,
      title,
      path: [page.title, table.caption],
      text: cells.join('\n'),
      code: '',
      words: words.get(anchor) ?? [],
    };
  });
}
