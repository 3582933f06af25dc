import { shortProductName } from '../../products';
import {
  defineTable,
  joined,
  link,
  plain,
  type TableDefinition,
  type TableText,
} from '../../schema/table';
import { sourceCell } from '../source-cell';
import type { GlossaryPart, Term } from '.';

/**
 * The glossary, one table for each part: `reference/glossary-<part>`. Each term is an anchor.
 */
export function glossaryTables(parts: readonly GlossaryPart[]): readonly TableDefinition[] {
  return parts.map(({ name, caption, terms }) =>
    defineTable({
      id: `reference/glossary-${name}`,
      caption: `用語: ${caption}`,
      columns: ['用語', '意味', '出典のほかのことば', '製品', '出典'],
      rows: terms.map((term) => [
        plain(term.english === term.term ? term.term : `${term.term} (${term.english})`),
        meaningCell(term),
        joined(term.synonyms.map((synonym) => plain(synonym))),
        productsCell(term),
        sourceCell(term.sources),
      ]),
      anchors: terms.map(({ id }) => id),
    }),
  );
}

function meaningCell({ meaning, because }: Term): TableText[] {
  return because === undefined
    ? plain(meaning)
    : [{ text: [`${meaning} (${because})`], remark: '推定' }];
}

function productsCell({ products }: Term): TableText[] {
  if (products === undefined) return plain('共通');
  return joined(products.map((slug) => link(shortProductName(slug), `/${slug}/`)));
}
