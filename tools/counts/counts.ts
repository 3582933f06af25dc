import { phases, severities } from '../../src/content/blocks';
import { faqCategories } from '../../src/content/faq';
import type { CatalogEntry } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { productName, productSlugs } from '../../src/definitions/products';
import { erratumKinds } from '../../src/definitions/schema/erratum';
import { databaseLabels, standbyLabels } from '../../src/definitions/variant-labels';

/** How many entries have each value of a facet; an entry with several values counts for each. */
export interface FacetCount {
  readonly facet: string;
  readonly values: readonly (readonly [label: string, count: number])[];
}

/** An index, how many entries it has, and how they divide. */
export interface IndexCount {
  readonly index: string;
  readonly total: number;
  readonly facets: readonly FacetCount[];
}

const products = [...productSlugs, 'common'] as const;
const roles = { start: '開始', stop: '終了', other: 'そのほか' };

/**
 * Counts the entries of the indexes by each of their facets.
 *
 * @param knowledge what all pages say
 * @param scripts every file that readers download
 */
export function indexCounts(
  { cautions, faq, errata }: Pick<SiteKnowledge, 'cautions' | 'faq' | 'errata'>,
  scripts: readonly CatalogEntry[],
): readonly IndexCount[] {
  return [
    {
      index: '注意事項 /cautions/',
      total: cautions.length,
      facets: [
        count(cautions, '重大さ', severities, ({ severity }) => [severity]),
        count(cautions, '段階', labels(phases), (entry) => entry.phases),
        count(cautions, '製品', productLabels(), (entry) => entry.products.map(({ slug }) => slug)),
      ],
    },
    {
      index: 'よくある質問 /faq/',
      total: faq.length,
      facets: [
        count(faq, '分類', labels(Object.keys(faqCategories)), ({ category }) => [category]),
        count(faq, '質問の出どころ', { guide: 'ガイド', site: 'このサイト' }, (e) => [e.origin]),
        count(faq, '製品', productLabels(), (entry) => entry.products),
      ],
    },
    {
      index: '訂正 /errata/',
      total: errata.length,
      facets: [
        count(errata, '種類', erratumKinds, ({ kind }) => [kind]),
        count(errata, '確かさ', { certain: '出典で確認', inferred: '推定' }, ({ inferred }) => [
          inferred ? 'inferred' : 'certain',
        ]),
        count(
          errata,
          '出典',
          Object.fromEntries(errata.map(({ guide, guideTitle }) => [guide, guideTitle])),
          ({ guide }) => [guide],
        ),
      ],
    },
    {
      index: 'スクリプトとファイル /scripts/',
      total: scripts.length,
      facets: [
        count(scripts, '型', standbyLabels, ({ standby }) => [standby]),
        count(scripts, 'データベース', { ...databaseLabels, none: 'なし' }, ({ database }) => [
          database ?? 'none',
        ]),
        count(scripts, '役割', roles, ({ role }) => [role]),
        count(
          scripts.filter(({ file }) => file.endsWith('.bat')),
          '動作の確認',
          { yes: '全状態で一致', no: '未確認' },
          ({ verified }) => [verified?.matching === verified?.states && verified ? 'yes' : 'no'],
        ),
        count(scripts, '製品', productLabels(), ({ product }) => [product]),
      ],
    },
  ];
}

/** The counts as Markdown lists, for a note. */
export function formatCounts(counts: readonly IndexCount[]): string {
  return counts
    .map(({ index, total, facets }) =>
      [
        `## ${index}: ${total}件`,
        '',
        ...facets.map(
          ({ facet, values }) =>
            `- ${facet}: ${values.map(([label, number]) => `${label} ${number}`).join('、')}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** @throws {RangeError} when an entry has a value that the facet does not know */
function count<Entry>(
  entries: readonly Entry[],
  facet: string,
  known: Readonly<Record<string, string>>,
  valuesOf: (entry: Entry) => readonly string[],
): FacetCount {
  const counts = new Map(Object.keys(known).map((value) => [value, 0]));
  for (const value of entries.flatMap((entry) => [...new Set(valuesOf(entry))])) {
    const before = counts.get(value);
    if (before === undefined) {
      throw new RangeError(
        `${facet} has no ${JSON.stringify(value)}\n  Hint: known: ${[...counts.keys()].join(', ')}`,
      );
    }
    counts.set(value, before + 1);
  }
  return { facet, values: [...counts].map(([value, number]) => [known[value] ?? value, number]) };
}

function labels(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

function productLabels(): Readonly<Record<string, string>> {
  return Object.fromEntries(products.map((slug) => [slug, productName(slug)]));
}
