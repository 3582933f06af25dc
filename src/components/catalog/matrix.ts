import type { PairEntry } from '../../content/home';
import type { CatalogEntry } from '../../content/pages';
import { variantName, variantUrl } from './labels';

/** What divides the pairs of a product into columns. */
export type Kind = Pick<CatalogEntry, 'standby' | 'database'>;

export interface PairLink {
  readonly url: string;
  /** What sets it apart where a product has several pairs of one kind; else the files. */
  readonly label: string;
}

export interface MatrixRow {
  readonly product: string;
  readonly productName: string;
  /** One cell per column, in the order of the columns; empty where the product has no such pair. */
  readonly cells: readonly (readonly PairLink[])[];
}

export interface Matrix {
  readonly columns: readonly Kind[];
  readonly rows: readonly MatrixRow[];
}

/** Order of the columns: without a database first, then by name. */
const databases = [null, 'sqlserver', 'oracle'] as const;
const standbys = ['single', 'multi'] as const;

/**
 * Products by kind of pair. Only kinds that exist become columns.
 *
 * @param entries the catalogue; products keep the order in which they first come
 * @returns one row per product
 */
export function buildMatrix(entries: readonly PairEntry[]): Matrix {
  const pairs = entries.filter(({ role }) => role === 'start');
  const kinds = standbys
    .flatMap((standby) => databases.map((database) => ({ standby, database })))
    .filter((kind) => pairs.some((pair) => isOfKind(pair, kind)));
  const products = [...new Map(pairs.map((pair) => [pair.product, pair.productName]))];
  return {
    columns: kinds,
    rows: products.map(([product, productName]) => ({
      product,
      productName,
      cells: kinds.map((kind) =>
        pairs
          .filter((pair) => pair.product === product && isOfKind(pair, kind))
          .map((pair) => ({
            url: variantUrl(pair),
            label: variantName(pair.variant) ?? 'start・stop',
          })),
      ),
    })),
  };
}

function isOfKind(pair: Kind, kind: Kind): boolean {
  return pair.standby === kind.standby && pair.database === kind.database;
}
