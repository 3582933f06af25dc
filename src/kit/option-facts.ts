import { productName } from '../definitions/products';
import { databaseLabels, standbyLabels } from '../definitions/variant-labels';
import type { ClusterOptions } from '../values';

/** The choices of a cluster in words, in the order of the form. */
export function optionFacts(
  options: ClusterOptions,
): readonly (readonly [label: string, choice: string])[] {
  const { products, standby, database, address, productNames, armlog } = options;
  return [
    ['製品', products.length === 0 ? 'すべて' : products.map(productName).join('、')],
    ['型', standby === null ? '決めていない (両方)' : standbyLabels[standby]],
    ['データベース', database === null ? '決めていない (両方)' : databaseLabels[database]],
    [
      '引き継ぐアドレス',
      address === 'floating' ? 'フローティング IP アドレス' : '仮想 IP アドレス',
    ],
    ['製品の名前', productNames === 'staroffice21' ? 'StarOffice21' : 'StarOffice'],
    ['ARMLOG', armlog ? '加える' : '加えない'],
  ];
}
