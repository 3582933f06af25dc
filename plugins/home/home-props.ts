import { severities, type Phase } from '../../src/content/blocks';
import type {
  HomeLink,
  HomePageProps,
  PairEntry,
  ProductCard,
  TaskCard,
  TaskProduct,
} from '../../src/content/home';
import { isTask, tasks, type Task } from '../../src/content/page-groups';
import type { CautionIndexEntry, ProductRef } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { productName, products, shortProductName } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';
import { databaseLabels, standbyLabels } from '../../src/definitions/variant-labels';
import type { ListedPage } from '../support/page-list';

/** What the home page is made from. */
export interface HomeInput {
  readonly definitions: Definitions;
  readonly knowledge: Pick<SiteKnowledge, 'cautions'>;
  /** Pages of the products and of the reference, in their order. */
  readonly pages: readonly ListedPage[];
}

/** The phase of cautions that belongs to a task. */
const phases: Readonly<Record<Task, Phase>> = {
  構築: '構築',
  '運用・バックアップ': '運用',
  '追加・保守': '追加・保守',
  削除: '削除',
  障害時: '障害時',
};

/** So many cautions stand on the home page itself. */
const urgentCount = 6;

/** Who has an outage looks no further than the first card; the others follow in the order of a cluster's life. */
const shownTasks: readonly Task[] = ['障害時', ...tasks.filter((task) => task !== '障害時')];

/**
 * The home page by task, by product and by script; all that can be derived is derived. A task without
 * pages and without cautions is left out, a product is shown as soon as it has an overview.
 */
export function homeProps({ definitions, knowledge, pages }: HomeInput): HomePageProps {
  // As the catalogue has them: a text that readers type in elsewhere is no file there.
  const files = [...definitions.files.values()].filter(({ download }) => download);
  return {
    tasks: shownTasks
      .map((task) => taskCard(task, pages, knowledge))
      .filter(({ products: own, cautions }) => own.length > 0 || cautions.count > 0),
    products: products
      .filter(({ slug }) => pages.some(({ id }) => id === `${slug}/index`))
      .map(({ slug, name }) => productCard({ slug, name }, files, knowledge.cautions, pages)),
    pairs: files.filter(({ role }) => role === 'start').map(pairEntry),
  };
}

function taskCard(
  name: Task,
  pages: readonly ListedPage[],
  { cautions }: HomeInput['knowledge'],
): TaskCard {
  const phase = phases[name];
  const own = cautions.filter((caution) => caution.phases.includes(phase));
  return {
    name,
    products: taskProducts(pages.filter((page) => taskOf(page) === name)),
    cautions: { count: own.length, to: `/cautions/?phase=${encodeURIComponent(phase)}` },
    urgent:
      name === '障害時'
        ? gravestFirst(own)
            .slice(0, urgentCount)
            .map(({ title, url, severity, products: concerned }) => ({
              label: title,
              to: url,
              severity,
              products: concerned.map(shortName),
            }))
        : [],
  };
}

/** The gravest first; among these what can happen with the most products. */
function gravestFirst<Caution extends Pick<CautionIndexEntry, 'severity' | 'products'>>(
  cautions: readonly Caution[],
): Caution[] {
  const order = Object.keys(severities);
  return [...cautions].sort(
    (left, right) =>
      order.indexOf(left.severity) - order.indexOf(right.severity) ||
      right.products.length - left.products.length,
  );
}

function shortName({ slug, name }: ProductRef): string {
  const product = products.find((candidate) => candidate.slug === slug);
  return product === undefined ? name : shortProductName(product.slug);
}

function taskOf({ task, group }: ListedPage): Task | undefined {
  const stated = task ?? group;
  return isTask(stated) ? stated : undefined;
}

/** Pages of a task by product; pages of no product concern all. */
function taskProducts(pages: readonly ListedPage[]): TaskProduct[] {
  return [...new Set(pages.map(({ folder }) => folder))].map((folder) => {
    const product = products.find(({ slug }) => slug === folder);
    return {
      name: product === undefined ? '共通' : shortProductName(product.slug),
      links: pages.filter((page) => page.folder === folder).map(linkOf),
    };
  });
}

function linkOf({ label, url }: ListedPage): HomeLink {
  return { label, to: url };
}

function productCard(
  { slug, name }: { readonly slug: FileDefinition['product']; readonly name: string },
  files: readonly FileDefinition[],
  cautions: HomeInput['knowledge']['cautions'],
  pages: readonly ListedPage[],
): ProductCard {
  const own = files.filter(({ product }) => product === slug);
  const pairs = own.filter(({ role }) => role === 'start');
  const standbys = (['single', 'multi'] as const).filter((standby) =>
    pairs.some((pair) => pair.standby === standby),
  );
  const databases = (['sqlserver', 'oracle'] as const).filter((database) =>
    pairs.some((pair) => pair.database === database),
  );
  const concerned = cautions.filter(({ products: ofCaution }) =>
    ofCaution.some((product) => product.slug === slug),
  );
  return {
    slug,
    name,
    kinds: [
      standbys.map((standby) => standbyLabels[standby]),
      // The name of a database stays in one piece.
      databases.map((database) => databaseLabels[database].replace(' ', '\u00a0')),
    ]
      .filter((labels) => labels.length > 0)
      // A line may end with this comma, which looks forgotten with a middle dot.
      .map((labels) => labels.join('、')),
    links: [
      ...(own.length === 0
        ? []
        : [{ label: `スクリプトとファイル (${own.length})`, to: `/scripts/${slug}/` }]),
      ...pages
        .filter((page) => page.folder === slug && page.group === '注意事項')
        .map(({ url }) => ({ label: `注意事項 (${concerned.length})`, to: url })),
    ],
  };
}

function pairEntry({
  product,
  variant,
  standby,
  database,
  group,
  role,
}: FileDefinition): PairEntry {
  return { product, productName: productName(product), variant, standby, database, group, role };
}
