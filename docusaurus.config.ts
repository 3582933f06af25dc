import { existsSync } from 'node:fs';
import path from 'node:path';
import { GlobExcludeDefault } from '@docusaurus/utils';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Config } from '@docusaurus/types';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import catalog from './plugins/catalog';
import chunkNames from './plugins/chunk-names';
import contentSecurityPolicy from './plugins/content-security-policy';
import cssLayers from './plugins/css-layers';
import home from './plugins/home';
import knowledgeIndex from './plugins/knowledge-index';
import ledger from './plugins/ledger';
import markdownTwins from './plugins/markdown-twins';
import noPrism from './plugins/no-prism';
import rulePages from './plugins/rules';
import scriptTools from './plugins/script-tools';
import splitCss from './plugins/split-css';
import search from './plugins/search';
import { docSearchConfig, docSearchHosts } from './plugins/search/docsearch';
import remarkDefinitions from './plugins/remark-definitions';
import remarkTerms from './plugins/remark-terms';
import remarkJoinLines from './plugins/remark-join-lines';
import values from './plugins/values';
import freshPages from './plugins/remark-definitions/fresh-pages';
import { isClosedPage } from './src/content/closed-pages';
import { products } from './src/definitions/products';

const title = 'CLUSTERPRO 構築手帳';
const tagline = 'CLUSTERPRO で業務を二重化する手順、注意事項、そのまま使えるスクリプト';

/** A product is published as soon as it has an overview page. */
const published = products.filter(({ slug }) =>
  existsSync(path.join(__dirname, 'docs', slug, 'index.mdx')),
);

const productLinks = published.map(({ slug, name }) => ({ label: name, to: `/${slug}/` }));

/** What goes across all guides, in the order of the bar and of the footer. */
const indexLinks = [
  { label: 'スクリプト', to: '/scripts/' },
  { label: '自分の値', to: '/values/' },
  { label: '検査', to: '/check/' },
  { label: '注意事項', to: '/cautions/' },
  { label: 'FAQ', to: '/faq/' },
  { label: '訂正', to: '/errata/' },
  { label: '検査規則', to: '/rules/' },
  { label: 'リファレンス', to: '/reference/' },
];

/** Algolia takes over the search where it is configured; else the search is a part of the site. */
const docSearch = docSearchConfig(process.env);

const config: Config = {
  title,
  tagline,
  favicon: 'img/favicon.svg',

  // The site is made for closed networks: the address that it will have there is known to its operator only.
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,

  future: { v4: true, faster: true },
  i18n: { defaultLocale: 'ja', locales: ['ja'] },

  // Its text is English, and its inline styles break the Content-Security-Policy.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',

  // Markdown and MDX.
  markdown: {
    format: 'mdx',
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },

  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: 'docs',
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        // The files of docs/faq are entries of one page, which plugins/knowledge-index makes.
        exclude: [...GlobExcludeDefault, 'faq/**'],
        showLastUpdateAuthor: false,
        showLastUpdateTime: false,
        remarkPlugins: [
          remarkCjkFriendly,
          remarkJoinLines,
          [remarkDefinitions, { siteDir: __dirname }],
          remarkTerms,
        ],
      } satisfies DocsOptions,
    ],
    ['@docusaurus/plugin-content-pages', { path: 'src/pages' } satisfies PagesOptions],
    ['@docusaurus/plugin-sitemap', { lastmod: null } satisfies SitemapOptions],

    // Plugins of this repository.
    catalog,
    freshPages,
    home,
    knowledgeIndex,
    ledger,
    rulePages,
    scriptTools,
    values,
    markdownTwins,
    noPrism,
    cssLayers,
    splitCss,
    chunkNames,
    (context) =>
      contentSecurityPolicy(context, {
        connect: docSearch === undefined ? [] : docSearchHosts(docSearch),
      }),
  ],

  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: [
          './src/css/tokens.css',
          './src/css/infima.css',
          './src/css/base.css',
          './src/css/prose.css',
          './src/css/chrome.css',
          './src/css/syntax.css',
          './src/css/print.css',
        ],
      } satisfies ThemeOptions,
    ],
    // Behind the theme whose search bar it takes the place of.
    docSearch === undefined ? search : '@docusaurus/theme-search-algolia',
  ],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    metadata: [{ name: 'format-detection', content: 'telephone=no' }],
    navbar: {
      title,
      logo: { alt: '', src: 'img/logo.svg', width: 26, height: 26 },
      items: [
        { type: 'dropdown', label: '製品', position: 'left', items: productLinks },
        ...indexLinks.map((link) => ({
          ...link,
          position: 'left' as const,
          ...(isClosedPage(link.to) && { type: 'custom-closed-page' }),
          ...(link.to === '/values/' && { type: 'custom-values-page' }),
        })),
      ],
    },
    footer: { links: [...productLinks, ...indexLinks] },
    ...(docSearch && { algolia: docSearch }),
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    // No highlighter is shipped (plugins/no-prism); the default would still put a colour table on every page.
    prism: { theme: { plain: {}, styles: [] }, additionalLanguages: [] },
  } satisfies UserThemeConfig,
};

export default config;
