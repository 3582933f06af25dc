import type { Segment } from '../../batch/render';
import type { ProductSlug } from '../products';
import type { FileDefinition } from './file';
import type { Parameter } from './parameter';
import type { TableDefinition } from './table';
import type { Template, Values } from './template';

/** Everything that is stated about one product. */
export interface ProductDefinitions {
  readonly product: ProductSlug;
  readonly parameters: readonly Parameter[];
  /** Fixed names and paths that prose mentions: `:value{of=…}`. */
  readonly facts: Readonly<Record<string, Template>>;
  readonly files: readonly FileDefinition[];
  readonly tables: readonly TableDefinition[];
  /** Command lines that prose mentions: `:cmd{of=…}`. */
  readonly commands: Readonly<Record<string, (values: Values) => readonly Segment[]>>;
}
