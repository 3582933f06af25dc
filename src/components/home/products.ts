import { productName, type ProductSlug } from '../../definitions/products';
import type { TaskLink } from './tasks';

/** A product of which the guide is published. */
export interface PublishedProduct {
  readonly slug: ProductSlug;
  readonly name: string;
  readonly scope: string;
  readonly links: readonly TaskLink[];
}

function published(
  slug: ProductSlug,
  scope: string,
  links: readonly (readonly [label: string, page: string])[],
): PublishedProduct {
  return {
    slug,
    name: productName(slug),
    scope,
    links: links.map(([label, page]) => ({ label, to: `/${slug}/${page}/` })),
  };
}

export const publishedProducts: readonly PublishedProduct[] = [
  published('uxservermanager', 'UNIX サーバ群を集中監視するマネージャ。シングルスタンバイ型', [
    ['構築の流れ', 'setup'],
    ['スクリプト', 'scripts'],
    ['注意事項', 'cautions'],
    ['解除', 'remove'],
  ]),
];
