import type { Definitions } from '../../definitions/definitions';
import type { Term } from '../../definitions/reference/glossary';
import type { TableDefinition } from '../../definitions/schema/table';
import type { PageRef } from '../pages';
import { cellText } from './plain-text';
import type { SearchRecord } from './record';

/**
 * The rows of a table that can be linked to: terms of the glossary, or facts of the reference.
 *
 * @param page the page that shows the table
 * @param terms of the glossary, by their anchors
 */
export function rowRecords(
  table: TableDefinition,
  page: PageRef,
  terms: ReadonlyMap<string, Term>,
  definitions: Definitions,
): SearchRecord[] {
  const isGlossary = table.id.startsWith('reference/glossary');
  return (table.anchors ?? []).map((anchor, row) => {
    const url = `${page.url}#${anchor}`;
    const [title = '', ...cells] = (table.rows[row] ?? []).map((cell) =>
      cellText(cell, definitions),
    );
    const term = isGlossary ? terms.get(anchor) : undefined;
    return {
      id: url,
      kind: isGlossary ? 'term' : 'reference',
      products: term?.products ?? ['common'],
      url,
      title,
      path: [page.title, table.caption],
      text: cells.join('\n'),
      code: '',
      words: term === undefined ? [] : [...term.synonyms, ...(term.searchWords ?? [])],
    };
  });
}
