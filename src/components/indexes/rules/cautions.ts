import { phases, severities, type Severity } from '../../../content/blocks';
import type { CautionIndexEntry } from '../../../content/pages';
import type { FilterRules } from '../filter/facet';
import { htmlText } from './html-text';
import { productFacet } from './product-facet';

/** How `/cautions/` is filtered. */
export const cautionRules: FilterRules<CautionIndexEntry> = {
  idOf: ({ id }) => id,
  textOf: ({ id, severity, title, html, products, phases: ofEntry, pageTitle }) =>
    [
      title,
      htmlText(html),
      severities[severity],
      ...ofEntry,
      ...products.map(({ name }) => name),
      pageTitle,
      id,
    ].join('\n'),
  facets: [
    productFacet(({ products }) => products.map(({ slug }) => slug)),
    {
      name: 'severity',
      label: '重大さ',
      control: 'buttons',
      options: (Object.keys(severities) as Severity[]).map((value) => ({
        value,
        label: severities[value],
      })),
      valuesOf: ({ severity }) => [severity],
    },
    {
      name: 'phase',
      label: '局面',
      control: 'buttons',
      options: phases.map((value) => ({ value, label: value })),
      valuesOf: ({ phases: ofEntry }) => ofEntry,
    },
  ],
};
