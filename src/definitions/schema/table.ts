import { callerOf, type DefinedAt } from './defined-at';
import type { Template } from './template';

/** What stands in a cell. */
export interface TableText {
  readonly text: Template;
  readonly code?: boolean;
  /** Page of the site that the text leads to, from its root, e.g. `/scripts/server/single/`. */
  readonly href?: string;
  readonly remark?: '推定' | '出典に記載なし';
}

/** A cell: its parts stand one behind the other. */
export type TableCellText = readonly TableText[];

/** Facts that a page shows as a table; the same data feeds files where there are any. */
export interface TableDefinition {
  /** `<product>/<name>` */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCellText[])[];
  /** An anchor for each row, so that pages and search can lead to it. */
  readonly anchors?: readonly string[];
  /** Id of the file with the same content, e.g. a `.reg` file. */
  readonly file?: string;
  readonly definedAt: DefinedAt | undefined;
}

/**
 * States a table.
 *
 * @throws {RangeError} when a row has more or fewer cells than there are columns, or when the anchors are
 *   not one for each row, each another
 */
export function defineTable(
  definition: Omit<TableDefinition, 'definedAt'> & {
    /** For a function that states several tables: its own caller. */
    readonly definedAt?: DefinedAt | undefined;
  },
): TableDefinition {
  definition.rows.forEach((row, index) => {
    if (row.length !== definition.columns.length) {
      throw new RangeError(
        `table ${definition.id}: row ${index + 1} has ${row.length} cells for ${definition.columns.length} columns`,
      );
    }
  });
  const { id, rows, anchors } = definition;
  if (anchors !== undefined && new Set(anchors).size !== rows.length) {
    throw new RangeError(
      `table ${id}: ${new Set(anchors).size} different anchors for ${rows.length} rows`,
    );
  }
  return { ...definition, definedAt: definition.definedAt ?? callerOf(defineTable) };
}

/** A cell of fixed text or a template, shown as code. */
export function code(text: string | Template): TableText[] {
  return [{ text: typeof text === 'string' ? [text] : text, code: true }];
}

/** A cell of plain text. */
export function plain(text: string | Template): TableText[] {
  return [{ text: typeof text === 'string' ? [text] : text }];
}

/**
 * A cell that leads to a page of the site.
 *
 * @param href from the root of the site, with a trailing slash
 * @throws {RangeError} when it does not start at the root: a table may stand on any page
 */
export function link(text: string, href: string): TableText[] {
  if (!href.startsWith('/')) {
    throw new RangeError(`a link of a table starts with a slash: ${JSON.stringify(href)}`);
  }
  return [{ text: [text], href }];
}

/** A cell of what the guides do not say. */
export function notStated(): TableText[] {
  return [{ text: ['—'], remark: '出典に記載なし' }];
}

/** Several cells as one, parted by 、; an empty list gives a dash. */
export function joined(cells: readonly TableCellText[]): TableText[] {
  if (cells.length === 0) return plain('—');
  return cells.flatMap((cell, index) => (index === 0 ? cell : [...plain('、'), ...cell]));
}
