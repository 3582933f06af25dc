import type { ProductSlug } from '../definitions/products';
import type { Parameter } from '../definitions/schema/parameter';
import type { FileDefinition } from '../definitions/schema/file';

/**
 * What a kit is made from, as plain JSON: Node takes it from the definitions and the guide pages, a browser
 * loads what the build wrote. The same values then give the same bytes in both.
 */
export interface KitData {
  readonly parameters: readonly Parameter[];
  readonly files: readonly KitFile[];
  readonly checklists: readonly KitChecklist[];
  readonly guides: readonly KitGuide[];
  readonly errata: readonly KitErratum[];
}

/** A text with the places of its parameters. */
export interface KitFile extends Pick<
  FileDefinition,
  'id' | 'product' | 'file' | 'language' | 'standby' | 'database' | 'role' | 'title' | 'note'
> {
  /** False for lines that readers add to a file of their own. */
  readonly isWhole: boolean;
  /** Id of the guide. */
  readonly guide: string;
  readonly errata: readonly string[];
  /** With the log entries of chapter 8, where it has any. */
  readonly lines: readonly KitLine[];
  /** Indexes of those entries among the lines. */
  readonly log: readonly number[];
}

/** Text, and the ids of parameters with the guide's value. */
export type KitLine = readonly KitPiece[];
export type KitPiece = string | readonly [text: string, param: string];

/** The procedures of one guide page, and for which clusters they are. */
export interface KitChecklist {
  readonly product: ProductSlug;
  /** Absent where the page is for both. */
  readonly standby?: 'single' | 'multi';
  readonly database?: 'sqlserver' | 'oracle';
  /** Without base URL. */
  readonly url: string;
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly steps: readonly {
      readonly server: string;
      readonly place?: string;
      readonly lines: readonly KitLine[];
      readonly files: readonly string[];
    }[];
  }[];
}

export interface KitGuide {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
}

export interface KitErratum {
  readonly id: string;
  readonly guide: string;
  readonly section: string;
  readonly printed: string;
  readonly published: string;
}
