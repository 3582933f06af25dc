import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { pageGroups } from '../../src/content/page-groups';
import type { ListedPage } from './page-list';

type SidebarItems = Extract<SidebarsConfig[string], readonly unknown[]>;

/** Up to so many pages are taken in at a glance; headings would only push them apart. */
const few = 6;

/** Groups whose heading would only repeat the name of their one page. */
const bare: readonly string[] = ['スクリプト', '注意事項'];

/**
 * The entries of a folder's sidebar: the overview first, then the pages under a heading for each group,
 * in the order of the tasks; groups of a folder's own follow in the order of their pages.
 *
 * @param pages of one folder, in their order
 */
export function sidebarItems(pages: readonly ListedPage[]): SidebarItems {
  if (pages.length <= few) return pages.map(({ id }) => id);
  const own = pages.flatMap(({ group }) => group ?? []);
  const groups = [...new Set<string>([...pageGroups.filter((name) => own.includes(name)), ...own])];
  return [
    ...pages.filter(({ group }) => group === undefined).map(({ id }) => id),
    ...groups.flatMap((label): SidebarItems => {
      const items = pages.filter(({ group }) => group === label).map(({ id }) => id);
      return items.length === 1 && bare.includes(label)
        ? items
        : [{ type: 'category', label, collapsible: false, items }];
    }),
  ];
}
