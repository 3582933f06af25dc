import { searchKinds, type SearchRecord } from '../../../src/content/search';

/** A record as DocSearch reads it (the fields of Algolia's crawler), with facets of ours. */
export interface AlgoliaRecord {
  readonly objectID: string;
  readonly type: 'lvl1' | 'lvl2' | 'content';
  readonly url: string;
  readonly url_without_anchor: string;
  readonly anchor: string | null;
  readonly hierarchy: Readonly<Record<`lvl${0 | 1 | 2 | 3 | 4 | 5 | 6}`, string | null>>;
  readonly content: string | null;
  readonly words: readonly string[];
  /** What Docusaurus's contextual search filters by. */
  readonly language: string;
  readonly docusaurus_tag: string;
  readonly kind: string;
  readonly products: readonly string[];
  /** Rank of its kind, for the custom ranking. */
  readonly weight: number;
}

/** Algolia refuses records of more than 10 kB; the rest of a record is below 2 kB. */
const longestContent = 8000;
const longestCode = 1500;

/** What comes first among equals. */
const kindWeight = {
  faq: 8,
  guide: 7,
  reference: 6,
  term: 5,
  caution: 4,
  rule: 3,
  script: 2,
  erratum: 1,
} as const;

/**
 * @param origin of the site without a slash at its end, e.g. `https://kb.example`
 * @param baseUrl with slashes at both ends
 */
export function algoliaRecord(
  { id, kind, products, url, title, path, text, code, words }: SearchRecord,
  origin: string,
  baseUrl: string,
): AlgoliaRecord {
  const address = origin + baseUrl.replace(/\/$/, '') + url;
  const [page = '', anchor] = address.split('#');
  const [lvl0 = searchKinds[kind], ...above] = path;
  const levels = [...above, title];
  return {
    objectID: id,
    type: levels.length === 1 ? 'lvl1' : 'content',
    url: address,
    url_without_anchor: page,
    anchor: anchor ?? null,
    hierarchy: {
      lvl0,
      lvl1: levels[0] ?? null,
      lvl2: levels[1] ?? null,
      lvl3: levels[2] ?? null,
      lvl4: levels[3] ?? null,
      lvl5: levels[4] ?? null,
      lvl6: levels[5] ?? null,
    },
    content: cut(`${text}\n${code.slice(0, longestCode)}`.trim(), longestContent) || null,
    words,
    language: 'ja',
    docusaurus_tag: 'default',
    kind: searchKinds[kind],
    products,
    weight: kindWeight[kind],
  };
}

/** The beginning of a text, as much as fits into so many bytes of JSON. */
function cut(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  for (const sign of text) {
    left -= Buffer.byteLength(JSON.stringify(sign)) - 2;
    if (left < 0) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
