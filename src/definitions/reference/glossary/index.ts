import { clusterTerms } from './cluster';
import { homonyms } from './homonyms';
import { productTerms } from './product-terms';
import { resourceTerms } from './resources';
import { scriptTerms } from './scripts';
import type { Term } from './term';

export type { Term } from './term';

/** Terms that belong together, as one table. */
export interface GlossaryPart {
  /** Name of its table: `reference/glossary-<name>`. */
  readonly name: string;
  readonly caption: string;
  readonly terms: readonly Term[];
}

export const glossaryParts: readonly GlossaryPart[] = [
  { name: 'homonyms', caption: '章によって意味が違うことば', terms: homonyms },
  { name: 'cluster', caption: 'クラスタの動き', terms: clusterTerms },
  { name: 'resources', caption: 'ディスクとアドレス', terms: resourceTerms },
  { name: 'scripts', caption: 'スクリプトとレジストリ', terms: scriptTerms },
  { name: 'products', caption: '製品とデータベースのことば', terms: productTerms },
];

/** Every term: search reads its synonyms and search words here. */
export const glossary: readonly Term[] = glossaryParts.flatMap(({ terms }) => terms);
