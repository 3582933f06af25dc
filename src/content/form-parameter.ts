import type { ProductSlug } from '../definitions/products';
import type { FileDefinition } from '../definitions/schema/file';
import type { Parameter } from '../definitions/schema/parameter';

/** A parameter as the form of `/values/` lists it. */
export interface FormParameter {
  readonly parameter: Parameter;
  /** The product that states it, others may use it, too; `common` for what all scripts have. */
  readonly product: ProductSlug | 'common';
  /** Set where only files of that type of standby, or of that database, use it. */
  readonly standby?: FileDefinition['standby'];
  readonly database?: NonNullable<FileDefinition['database']>;
  /** The kinds of files that hold it, of whatever product; each once. */
  readonly uses: readonly Pick<FileDefinition, 'product' | 'standby' | 'database'>[];
}
