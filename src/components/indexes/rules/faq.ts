import { faqCategories } from '../../../content/faq-categories';
import type { FaqIndexEntry } from '../../../content/pages';
import type { FilterRules } from '../filter/facet';
import { productFacet } from './product-facet';

/** An entry with the category whose heading it stands under. */
export type FilteredFaqEntry = FaqIndexEntry & { readonly category: string };

/** How `/faq/` is filtered: also by the words that people ask with, which stand nowhere on the page. */
export const faqRules: FilterRules<FilteredFaqEntry> = {
  idOf: ({ id }) => id,
  anchorsOf: ({ errata }) => errata.flatMap(({ anchor }) => anchor ?? []),
  textOf: ({ id, question, text, aliases, products, category }) =>
    [question, ...aliases, text, ...products.map(({ name }) => name), category, id].join('\n'),
  facets: [
    productFacet(({ products }) => products.map(({ slug }) => slug)),
    {
      name: 'category',
      label: '分類',
      control: 'buttons',
      options: Object.keys(faqCategories).map((value) => ({ value, label: value })),
      valuesOf: ({ category }) => [category],
    },
    {
      name: 'origin',
      label: '質問の出所',
      control: 'buttons',
      options: [
        { value: 'guide', label: 'ガイドの質問' },
        { value: 'site', label: 'このサイトの質問' },
      ],
      valuesOf: ({ origin }) => [origin],
    },
  ],
};
