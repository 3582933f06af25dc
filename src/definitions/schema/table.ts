import { callerOf, type DefinedAt } from './defined-at';
import type { Template } from './template';

/** What stands in a cell. */
export interface TableText {
  readonly text: Template;
  readonly code?: boolean;
  readonly remark?: '推定' | '出典に記載なし';
}

/** Facts that a page shows as a table; the same data feeds files where there are any. */
export interface TableDefinition {
  /** `<product>/<name>` */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly TableText[])[])[];
  /** Id of the file with the same content, e.g. a `.reg` file. */
  readonly file?: string;
  readonly definedAt: DefinedAt | undefined;
}

/**
 * States a table.
 *
 * @throws {RangeError} when a row has more or fewer cells than there are columns
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
