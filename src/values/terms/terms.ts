import type { ProductSlug } from '../../definitions/products';
import type { Source } from '../../definitions/schema/source';
import type { ClusterOptions } from '../cluster';

/**
 * Words of the guides that a reader reads otherwise: chapter 8 and the introduction of the StarOffice guide.
 * A page marks such a word (it never replaces words it finds: a sentence that tells the two kinds of
 * address apart must keep both).
 */
export interface Term {
  readonly id: TermId;
  /** As the guides have it. */
  readonly word: string;
  /** What it is read as, when the option says so. */
  readonly otherWord: string;
  /** The option that switches it. */
  readonly when: Partial<ClusterOptions>;
  readonly source: Source;
}

const chapter8: Source = { guide: 'staroffice', section: '8' };
const introduction: Source = { guide: 'staroffice', section: '前付' };

const floating = { when: { address: 'floating' }, source: chapter8 } as const;
const starOffice21 = { when: { productNames: 'staroffice21' }, source: introduction } as const;

const list = [
  {
    id: 'virtual-address',
    word: '仮想IPアドレス',
    otherWord: 'フローティングIPアドレス',
    ...floating,
  },
  { id: 'virtual-ip', word: '仮想IP', otherWord: 'フローティングIP', ...floating },
  {
    id: 'server-product',
    word: 'StarOffice サーバ',
    otherWord: 'StarOffice21/ベースサーバ',
    ...starOffice21,
  },
  {
    id: 'webinterface-product',
    word: 'WEBINTERFACE (基本)',
    otherWord: 'WEBACCESS for ベース',
    ...starOffice21,
  },
] as const;

export type TermId = (typeof list)[number]['id'];

/** All words that a reader can switch. The guide names two products of StarOffice21 and says 等: no more are known. */
export const terms: readonly Term[] = list;

/**
 * Products whose pages the rule of chapter 8 reads. The WebSAM guide has no such rule: it treats the two kinds
 * of address apart itself.
 */
export function readsFloating(product: ProductSlug): boolean {
  return product !== 'uxservermanager' && !onlyFloating.includes(product);
}

/** Products that work with a floating address only. Their pages say so; nothing there is switched. */
export const onlyFloating: readonly ProductSlug[] = ['mailgateway-smtp'];

/**
 * The word as this reader reads it on a page of a product.
 *
 * @param product the page's; absent on pages of no product, where the rule of chapter 8 holds
 */
export function termFor(
  id: TermId,
  options: ClusterOptions,
  product?: ProductSlug,
): { readonly word: string; readonly switched: boolean } {
  const term = list.find((candidate) => candidate.id === id) as Term;
  const applies =
    Object.entries(term.when).every(
      ([name, value]) => options[name as keyof ClusterOptions] === value,
    ) &&
    (term.when.address === undefined || product === undefined || readsFloating(product));
  return applies ? { word: term.otherWord, switched: true } : { word: term.word, switched: false };
}

/** What a rule forbids or does not say, for the places where it matters. */
export interface TermRule {
  readonly id: string;
  /** Products on whose pages it is said; empty: wherever the option is chosen. */
  readonly products: readonly ProductSlug[];
  /** Whether it is broken, or worth saying, for a reader with these choices. */
  readonly applies: (options: ClusterOptions) => boolean;
  readonly severity: 'forbidden' | 'note';
  readonly message: string;
  readonly source: Source;
}

/** The rules beside the words. */
export const termRules: readonly TermRule[] = [
  {
    id: 'mailgateway-needs-floating',
    products: onlyFloating,
    applies: ({ address, products }) =>
      address === 'virtual' &&
      (products.length === 0 || products.some((product) => onlyFloating.includes(product))),
    severity: 'forbidden',
    message:
      'MailGateway-SMTPは、フローティングIPだけに対応しています。仮想IPは使えません。MailGateway-SMTPを使うクラスタでは、フローティングIPを選んでください。',
    source: chapter8,
  },
  {
    id: 'floating-is-read',
    products: [],
    applies: ({ address }) => address === 'floating',
    severity: 'note',
    message:
      'StarOfficeの各製品のページで、「仮想IP」を「フローティングIP」に読み替えています。WebSAM UXServerManagerのガイドに、この読み替えの規則はありません。',
    source: chapter8,
  },
  {
    id: 'product-names-only',
    products: [],
    applies: ({ productNames }) => productNames === 'staroffice21',
    severity: 'note',
    message:
      '製品の名前だけを読み替えています。サービス名、レジストリのキー、ファイル名、スクリプトは変えません。出典が挙げる名前は「StarOffice21/ベースサーバ」と「WEBACCESS for ベース」の2つだけで、ほかの製品の名前は出典に記載なし。',
    source: introduction,
  },
];

/** The rules that a reader with these choices must be told, on a page of a product or, without one, anywhere. */
export function rulesFor(options: ClusterOptions, product?: ProductSlug): readonly TermRule[] {
  return termRules.filter(
    ({ products, applies }) =>
      (product === undefined || products.length === 0 || products.includes(product)) &&
      applies(options),
  );
}
