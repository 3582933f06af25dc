import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { listPages } from './plugins/support/page-list';
import { sidebarItems } from './plugins/support/sidebar-items';
import { products } from './src/definitions/products';

const hasPages = (folder: string): boolean => existsSync(path.join(__dirname, 'docs', folder));

/** One sidebar per folder: a single one for all would be written into every page. */
function sidebarOf(folder: string, label: string): SidebarsConfig[string] {
  const items = sidebarItems(listPages(__dirname, [folder]));
  return [{ type: 'category', label, collapsible: false, items }];
}

const sidebars: SidebarsConfig = Object.fromEntries(
  [...products, { slug: 'reference', name: 'リファレンス' }]
    .filter(({ slug }) => hasPages(slug))
    .map(({ slug, name }) => [slug, sidebarOf(slug, name)]),
);

export default sidebars;
