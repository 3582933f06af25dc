/** What the home page shows: plain JSON, gathered from pages and definitions by its plugin. */

import type { Severity } from './blocks';
import type { Task } from './page-groups';
import type { CatalogEntry, ProductRef } from './pages';

/** A way from the home page to another page. */
export interface HomeLink {
  readonly label: string;
  /** Without base URL. */
  readonly to: string;
}

/** The pages of one product for one task. */
export interface TaskProduct {
  /** A short name: many stand below each other. */
  readonly name: string;
  readonly links: readonly HomeLink[];
}

/** A caution that is shown where it is looked for in a hurry. */
export interface UrgentCaution extends HomeLink {
  readonly severity: Severity;
  readonly products: readonly string[];
}

export interface TaskCard {
  readonly name: Task;
  readonly products: readonly TaskProduct[];
  /** Cautions of the phase that belongs to the task. */
  readonly cautions: { readonly count: number; readonly to: string };
  /** The gravest cautions themselves, for the task that is done in a hurry; empty for the others. */
  readonly urgent: readonly UrgentCaution[];
}

export interface ProductCard extends ProductRef {
  /** Types of standby; where there are any, databases. */
  readonly kinds: readonly string[];
  readonly links: readonly HomeLink[];
}

/** A pair of scripts, as the matrix of scripts wants it. */
export type PairEntry = Pick<
  CatalogEntry,
  'product' | 'productName' | 'variant' | 'standby' | 'database' | 'group' | 'role'
>;

/** `/` */
export interface HomePageProps {
  readonly tasks: readonly TaskCard[];
  readonly products: readonly ProductCard[];
  readonly pairs: readonly PairEntry[];
}
