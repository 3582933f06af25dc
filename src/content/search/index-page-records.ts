import { products } from '../../definitions/products';
import { pageTop, type SearchKind, type SearchRecord } from './record';

interface IndexPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly kind: SearchKind;
  readonly product?: string;
  /** Other words that readers look for it with. */
  readonly words: readonly string[];
}

/** Pages that list entries: who types their names wants the list. Their titles are those of the pages (tests/site). */
const indexPages: readonly IndexPage[] = [
  {
    url: '/scripts/',
    title: 'スクリプトとファイル',
    text: 'すべての開始・終了スクリプトと、構築に使うファイルの一覧です。ダウンロードできます。文字コードは CP932、改行は CRLF です。SHA256SUMS で確認できます。',
    kind: 'script',
    words: ['スクリプト一覧', 'ダウンロード', 'catalog.json'],
  },
  ...products.map(({ slug, name }) => ({
    url: `/scripts/${slug}/`,
    title: `${name} のスクリプトとファイル`,
    text: `${name} の開始・終了スクリプトと、構築に使うファイルの一覧です。ダウンロードできます。`,
    kind: 'script' as const,
    product: slug,
    words: ['スクリプト一覧'],
  })),
  {
    url: '/faq/',
    title: 'よくある質問',
    text: 'FAQ の一覧です。障害のときにすること、フェイルオーバー中に利用者から見えること、失われるもの、制限、構築、スクリプト、保守、バックアップ、削除についての質問と答えがあります。',
    kind: 'faq',
    words: ['FAQ', 'Q&A', '質問一覧', 'FAQ一覧'],
  },
  {
    url: '/cautions/',
    title: '注意事項',
    text: 'ガイドの注意事項を、結果の重大さの順に並べた一覧です。危険、警告、注意、注記に分けています。',
    kind: 'caution',
    words: ['注意事項一覧', '警告一覧'],
  },
  {
    url: '/errata/',
    title: '訂正',
    text: '出典のガイドの記載と、このサイトの記載が違うところの一覧です。誤植と正誤、その理由と確かさを示します。',
    kind: 'erratum',
    words: ['正誤表', '訂正一覧', '誤植'],
  },
  {
    url: '/rules/',
    title: 'スクリプトの検査規則',
    text: '開始スクリプトと終了スクリプトを検査する規則の一覧です。何が起こるか、誤りの例と正しい例、理由と出典があります。',
    kind: 'rule',
    words: ['検査規則一覧', 'リンター', 'lint'],
  },
];

/** One record for each page that lists entries. */
export function indexPageRecords(): SearchRecord[] {
  return indexPages.map(({ url, title, text, kind, product, words }) => {
    const address = `${url}#${pageTop}`;
    return {
      id: address,
      kind,
      products: [product ?? 'common'],
      url: address,
      title,
      path: ['一覧'],
      text,
      code: '',
      words,
    };
  });
}
