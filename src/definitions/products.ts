/** The products in the order in which the site lists them; slugs are URLs and never change. */
export const products = [
  { slug: 'uxservermanager', name: 'WebSAM UXServerManager' },
  { slug: 'server', name: 'StarOffice サーバ' },
  { slug: 'mailgateway-smtp', name: 'StarOffice/MailGateway-SMTP' },
  { slug: 'workflow', name: 'StarOffice/ワークフロー' },
  { slug: 'form-server', name: 'StarOffice/フォームサーバ' },
  { slug: 'supplies-server', name: 'StarOffice/サプライズサーバ' },
  { slug: 'webinterface', name: 'StarOffice/WEBINTERFACE' },
  { slug: 'forum-server', name: 'StarOffice/フォーラムサーバ' },
] as const;

export type ProductSlug = (typeof products)[number]['slug'];

export const productSlugs = products.map((product) => product.slug) as [
  ProductSlug,
  ...ProductSlug[],
];

/**
 * The name of a product as the site shows it; `common` for what concerns all of them.
 *
 * @throws {RangeError} when there is no such product
 */
export function productName(slug: ProductSlug | 'common'): string {
  if (slug === 'common') return '共通';
  const product = products.find((candidate) => candidate.slug === slug);
  if (product === undefined) throw new RangeError(`unknown product ${JSON.stringify(slug)}`);
  return product.name;
}

/** The name of a product where many stand side by side: without the name of its family. */
export function shortProductName(slug: ProductSlug): string {
  return productName(slug).replace(/^(StarOffice\/|WebSAM )/, '');
}
