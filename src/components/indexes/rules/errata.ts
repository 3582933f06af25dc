import { erratumProduct } from '../../../content/erratum-product';
import type { ErratumIndexEntry } from '../../../content/pages';
import { erratumKinds, type ErratumKind } from '../../../definitions/schema/erratum-kinds';
import type { FilterRules } from '../filter/facet';
import { productFacet } from './product-facet';

/** How `/errata/` is filtered. */
export const erratumRules: FilterRules<ErratumIndexEntry> = {
  idOf: ({ id }) => id,
  textOf: ({ id, kindLabel, guideTitle, section, printed, published, reason }) =>
    [printed, published, reason, kindLabel, guideTitle, section, id].join('\n'),
  facets: [
    productFacet(({ id }) => [erratumProduct(id)]),
    {
      name: 'kind',
      label: '種類',
      control: 'buttons',
      options: (Object.keys(erratumKinds) as ErratumKind[]).map((value) => ({
        value,
        label: erratumKinds[value],
      })),
      valuesOf: ({ kind }) => [kind],
    },
    {
      name: 'confidence',
      label: '確かさ',
      control: 'buttons',
      options: [
        { value: 'certain', label: '出典のほかの箇所で確認' },
        { value: 'inferred', label: '推定' },
      ],
      valuesOf: ({ inferred }) => [inferred ? 'inferred' : 'certain'],
    },
  ],
};
