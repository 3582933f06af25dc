/**
 * What search finds: one record for each section, entry, rule, term and file.
 *
 *   pages, FAQ, cautions, errata, rules, tables, files → searchRecords → SearchRecord[]
 *     → the embedded index (plugins/search/server) or Algolia (`npm run search:push`)
 */

/** Kinds of records, in the order in which groups and facets show them. */
export const searchKinds = {
  guide: 'ガイド',
  faq: 'よくある質問',
  caution: '注意事項',
  script: 'スクリプトとファイル',
  reference: 'リファレンス',
  term: '用語',
  erratum: '訂正',
  rule: '検査規則',
} as const;
export type SearchKind = keyof typeof searchKinds;

export interface SearchRecord {
  /** Permanent while its place is: its URL. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Slugs of products; `common` for what concerns all. */
  readonly products: readonly string[];
  /** Page and anchor, without base URL. */
  readonly url: string;
  readonly title: string;
  /** Titles above it, from the top: product or index, page, headings. */
  readonly path: readonly string[];
  /** The prose that stands there, values included. */
  readonly text: string;
  /** The blocks of code that stand there. */
  readonly code: string;
  /** Other words for it that stand nowhere on the page: aliases of a question, synonyms of a term. */
  readonly words: readonly string[];
}

/**
 * The anchor of a page's own title: a hit on what stands above the first heading leads there.
 */
export const pageTop = 'page-top';
