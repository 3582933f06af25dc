import type { RootContent } from 'mdast';
import type { SitePage } from '../../src/content/site-knowledge';
import { twinUrl } from '../../src/content/twin-url';
import { products } from '../../src/definitions/products';
import { link, paragraph, text } from './lower/nodes';
import { stringify } from './stringify';

/** What the list says of the site as a whole. */
export interface SiteHead {
  readonly title: string;
  readonly tagline: string;
  /** With slashes at both ends. */
  readonly baseUrl: string;
}

/** A line of the list. */
interface Entry {
  readonly url: string;
  readonly label: string;
  readonly description: string;
}

/** What programs read: paths without base URL. */
const data: readonly Entry[] = [
  {
    url: '/scripts/catalog.json',
    label: 'catalog.json',
    description:
      'ダウンロードできるスクリプトとファイルの一覧 (パス、製品、型、データベース、役割、バイト数、SHA-256、出典、訂正)',
  },
  {
    url: '/scripts/SHA256SUMS',
    label: 'SHA256SUMS',
    description: 'ダウンロードできるすべてのファイルの SHA-256 (sha256sum -c の形式)',
  },
  {
    url: '/faq/index.json',
    label: 'faq/index.json',
    description: 'よくある質問と答え (分類、製品、別の聞き方、場所)',
  },
  {
    url: '/cautions/index.json',
    label: 'cautions/index.json',
    description: 'すべての注意事項 (重大さ、製品、局面、全文、場所)',
  },
  {
    url: '/errata/index.json',
    label: 'errata/index.json',
    description: '出典の記載と違うところ (印字、このサイトの記載、理由、確かさ、場所)',
  },
];

/**
 * `/llms.txt` (llmstxt.org): what the site is, and where each guide page stands as Markdown.
 *
 * @param pages the guide pages in the order of the site
 * @returns Markdown with LF
 */
export function llmsTxt(head: SiteHead, pages: readonly SitePage[]): string {
  const base = head.baseUrl.replace(/\/$/, '');
  const pageEntry = ({ url, title, description }: SitePage): Entry => ({
    url: twinUrl(url),
    label: title,
    description,
  });
  const isOf = (slug: string) => (page: SitePage) => page.url.startsWith(`/${slug}/`);
  const sections = [
    ...products.map(({ slug, name }) => ({
      title: name,
      entries: pages.filter(isOf(slug)).map(pageEntry),
    })),
    {
      title: 'リファレンス',
      entries: pages
        .filter((page) => !products.some(({ slug }) => isOf(slug)(page)))
        .map(pageEntry),
    },
    { title: 'データ', entries: data },
  ].filter(({ entries }) => entries.length > 0);
  return stringify([
    { type: 'heading', depth: 1, children: [text(head.title)] },
    { type: 'blockquote', children: [paragraph(text(head.tagline))] },
    paragraph(
      text(
        'NEC が公開した2つのガイドの事実を、製品と作業ごとに書き直したサイトです。NEC の出版物ではありません。' +
          '「推定」はこのサイトの判断、「出典に記載なし」はガイドが述べていないことを示します。',
      ),
    ),
    paragraph(
      text(
        '各ページの Markdown は、ページの URL から末尾のスラッシュを除き、.md を付けた URL にあります。' +
          'スクリプトと設定ファイルのダウンロードは、文字コードが CP932、改行が CRLF です。',
      ),
    ),
    ...sections.flatMap(({ title, entries }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(title)] },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: entries.map(({ url, label, description }) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(link(base + url, label), text(`: ${description}`))],
        })),
      },
    ]),
  ]);
}
