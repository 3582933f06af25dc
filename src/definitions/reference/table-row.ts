import { piecesText } from '../../batch/render';
import type { Definitions } from '../definitions';
import { productSlugs, type ProductSlug } from '../products';
import type { TableDefinition } from '../schema/table';
import { resolve } from '../schema/template';

/** A row of a product's table, as text. */
export interface TableRow {
  readonly table: TableDefinition;
  /** The product that states the table. */
  readonly product: ProductSlug;
  /** Text of a cell by the name of its column; undefined without such a column. */
  readonly cell: (column: string) => string | undefined;
  readonly cells: readonly string[];
}

/**
 * Every row of the products' tables as text, with the guides' own values: facts that no file holds, such
 * as display names of services, are read from there by the names of the columns.
 */
export function tableRows({ tables, defaults }: Definitions): readonly TableRow[] {
  return [...tables.values()].flatMap((table) => {
    const product = productSlugs.find((slug) => table.id.startsWith(`${slug}/`));
    if (product === undefined) return [];
    return table.rows.map((row) => {
      const cells = row.map((cell) =>
        cell.map(({ text }) => piecesText(resolve(text, defaults))).join(''),
      );
      return {
        table,
        product,
        cell: (column: string) => cells[table.columns.indexOf(column)],
        cells,
      };
    });
  });
}
