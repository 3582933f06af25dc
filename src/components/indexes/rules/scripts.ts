import type { CatalogEntry } from '../../../content/pages';
import {
  databaseLabels,
  roleLabels,
  rowAnchor,
  standbyLabels,
  variantName,
} from '../../catalog/labels';
import type { FacetOption, FilterRules } from '../filter/facet';
import { productFacet } from './product-facet';

const noDatabase = { value: 'none', label: 'データベースなし' };

function optionsOf(labels: Readonly<Record<string, string>>): readonly FacetOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** How `/scripts/` is filtered. */
export const scriptRules: FilterRules<CatalogEntry> = {
  idOf: ({ path }) => path,
  anchorsOf: ({ path }) => [rowAnchor(path)],
  textOf: ({ path, productName, variant, standby, database, role, group, source }) =>
    [
      path,
      productName,
      standbyLabels[standby],
      database === null ? noDatabase.label : databaseLabels[database],
      roleLabels[role],
      variantName(variant) ?? '',
      // GRP1 and group1 are both called so.
      group === null ? '' : group.replace(/^\D+/, 'グループ'),
      source.section,
    ].join('\n'),
  facets: [
    productFacet(({ product }) => [product]),
    {
      name: 'standby',
      label: '運用形態',
      control: 'buttons',
      options: optionsOf(standbyLabels),
      valuesOf: ({ standby }) => [standby],
    },
    {
      name: 'database',
      label: 'データベース',
      control: 'buttons',
      options: [...optionsOf(databaseLabels), noDatabase],
      valuesOf: ({ database }) => [database ?? noDatabase.value],
    },
    {
      name: 'role',
      label: '役割',
      control: 'buttons',
      options: optionsOf(roleLabels),
      valuesOf: ({ role }) => [role],
    },
  ],
};
