import type { RootContent } from 'mdast';
import type { Diagnostic } from '../batch/diagnostic';
import type { Definitions } from '../definitions/definitions';
import { productName, type ProductSlug } from '../definitions/products';
import type { DefinedAt } from '../definitions/schema/defined-at';
import type { Erratum } from '../definitions/schema/erratum';
import { erratumKinds } from '../definitions/schema/erratum';
import type { ErratumData } from './blocks';
import { labelOf } from './directive';
import type { FaqEntry } from './faq';
import type { FrontMatter } from './front-matter';
import { headPlace } from './head-place';
import type { CautionIndexEntry, ErratumIndexEntry, PageRef } from './pages';
import { errorAt } from './place';
import { productOf, type CautionReading, type PageReading } from './read-page';
import { staticHtml } from './static-html';
import { suggest } from './suggest';

/** A page of the site with everything that stands on it: its own text and its partials. */
export interface SitePage {
  readonly url: string;
  readonly title: string;
  /** What the reader has at the end, in a sentence. */
  readonly description: string;
  readonly source: FrontMatter['source'];
  /** The page itself first, then the partials that it imports. */
  readonly readings: readonly PageReading[];
  /** Makes a link valid from any page; `from` is the file that it stands in: the page or a partial. */
  readonly resolveLink: (href: string, from: string) => string;
}

/** Where definitions are stated, for messages about them. */
export interface DefinitionPlaces {
  /** Makes the path of a definition's file relative to the project. */
  readonly relative: (file: string) => string;
  /** Finds where an erratum is stated. */
  readonly erratum: (id: string) => DefinedAt | undefined;
}

/** A caution with its text. */
export interface CautionKnowledge extends CautionIndexEntry {
  /** Title and body as plain text. */
  readonly text: string;
}

/** What is used where, on the whole site. */
export interface SiteKnowledge {
  /** The guide pages in the order of the site. */
  readonly pages: readonly SitePage[];
  /** The FAQ in the order of its page. */
  readonly faq: readonly FaqEntry[];
  readonly cautions: readonly CautionKnowledge[];
  readonly errata: readonly ErratumIndexEntry[];
  /** Pages that show a file or a table, by its id. */
  readonly usedBy: ReadonlyMap<string, readonly PageRef[]>;
  /** Faults of pages and of the whole; the build stops when there is one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gathers what all pages say.
 *
 * @param site every guide page and FAQ entry, in the order of the site; the first place of a thing is
 *   its own, and that of a guide page comes before that of a FAQ entry
 * @param definitions what must be used
 * @param places where the definitions are stated
 */
export function gatherKnowledge(
  site: Pick<SiteKnowledge, 'pages' | 'faq'>,
  definitions: Definitions,
  places: DefinitionPlaces,
): SiteKnowledge {
  const pages = [...site.pages, ...site.faq.map(({ page }) => page)];
  const diagnostics = [
    ...new Map(
      pages
        .flatMap((page) => page.readings)
        .map((reading) => [reading.placement.file, reading.diagnostics] as const),
    ).values(),
  ].flat();

  const cautions = new Map<string, { entry: CautionKnowledge; reading: CautionReading }>();
  const errata = new Map<string, ErratumIndexEntry>();
  const usedBy = new Map<string, PageRef[]>();
  for (const page of pages) {
    for (const reading of page.readings) {
      for (const caution of reading.cautions) {
        const other = cautions.get(caution.id);
        if (other === undefined) {
          cautions.set(caution.id, {
            entry: cautionEntry(caution, page, reading, definitions),
            reading: caution,
          });
        } else if (other.reading !== caution) {
          diagnostics.push(
            errorAt(
              caution.node,
              reading.placement,
              'duplicate-caution',
              `the caution ${JSON.stringify(caution.id)} is stated again (first at ${other.entry.url})`,
              `state it once and write ::caution-ref{of="${caution.id}"} here, or give this one its own id`,
            ),
          );
        }
      }
      for (const { id } of reading.errata) {
        const erratum = definitions.errata.get(id);
        if (erratum !== undefined && !errata.has(id)) {
          errata.set(id, {
            ...erratumData(erratum, definitions),
            url: `${page.url}#${erratumAnchor(id)}`,
          });
        }
      }
      for (const { id } of reading.shows) {
        const file = definitions.tables.get(id)?.file;
        for (const used of file === undefined ? [id] : [id, file]) addUser(usedBy, used, page);
      }
    }
  }
  for (const { cautionRefs, placement } of pages.flatMap((page) => page.readings)) {
    for (const { id, node } of cautionRefs) {
      if (!cautions.has(id)) {
        diagnostics.push(
          errorAt(
            node,
            placement,
            'unknown-caution',
            `there is no caution ${JSON.stringify(id)}`,
            suggest(id, cautions.keys()),
          ),
        );
      }
    }
  }
  diagnostics.push(...unknownCautionsOf(site.faq, cautions));
  return {
    ...site,
    cautions: [...cautions.values()].map(({ entry }) => entry),
    errata: [...definitions.errata.keys()].flatMap((id) => errata.get(id) ?? []),
    usedBy,
    diagnostics: [...diagnostics, ...unusedDiagnostics(definitions, usedBy, errata, places)],
  };
}

/** Cautions that the front matter of a FAQ entry names although nobody states them. */
function unknownCautionsOf(
  faq: readonly FaqEntry[],
  cautions: ReadonlyMap<string, unknown>,
): Diagnostic[] {
  return faq.flatMap((entry) =>
    entry.cautions
      .filter((id) => !cautions.has(id))
      .map((id) =>
        errorAt(
          headPlace(entry.placement, 'cautions', id),
          entry.placement,
          'unknown-caution',
          `there is no caution ${JSON.stringify(id)}`,
          suggest(id, cautions.keys()),
        ),
      ),
  );
}

function addUser(usedBy: Map<string, PageRef[]>, id: string, { url, title }: SitePage): void {
  const users = usedBy.get(id) ?? [];
  if (!users.some((user) => user.url === url)) users.push({ url, title });
  usedBy.set(id, users);
}

/** The anchor of an erratum's mark on a page. */
export function erratumAnchor(id: string): string {
  return `erratum-${id}`;
}

/** An erratum as pages show it. */
export function erratumData(erratum: Erratum, { guides }: Definitions): ErratumData {
  return {
    id: erratum.id,
    kind: erratum.kind,
    kindLabel: erratumKinds[erratum.kind],
    guide: erratum.source.guide,
    guideTitle: guides[erratum.source.guide].title,
    section: erratum.source.section,
    printed: erratum.printed,
    published: erratum.published,
    reason: erratum.reason,
    inferred: erratum.confidence === 'inferred',
  };
}

function cautionEntry(
  caution: CautionReading,
  page: SitePage,
  reading: PageReading,
  definitions: Definitions,
): CautionKnowledge {
  const label = labelOf(caution.node);
  const body = caution.node.children.filter((child) => child !== label) as RootContent[];
  const context = {
    definitions,
    product: productOf(reading.placement.file),
    resolveLink: (href: string) => page.resolveLink(href, reading.placement.file),
  };
  const title = label === undefined ? '' : staticHtml([label], context).text;
  const { html, text } = staticHtml(body, context);
  return {
    id: caution.id,
    severity: caution.severity,
    title,
    html,
    text: `${title}\n${text}`,
    products: caution.products.map((slug) => ({
      slug,
      name: productName(slug as ProductSlug | 'common'),
    })),
    phases: caution.phases,
    url: `${page.url}#${caution.id}`,
    pageTitle: page.title,
  };
}

function unusedDiagnostics(
  definitions: Definitions,
  usedBy: ReadonlyMap<string, unknown>,
  errata: ReadonlyMap<string, unknown>,
  places: DefinitionPlaces,
): Diagnostic[] {
  const inProject = (place: DefinedAt | undefined): DefinedAt | undefined =>
    place && { ...place, file: places.relative(place.file) };
  const unused = [...definitions.files.values(), ...definitions.tables.values()]
    .filter(({ id }) => !usedBy.has(id))
    .map(({ id, definedAt }) => {
      const directive = definitions.files.has(id) ? 'block' : 'table';
      return errorInDefinitions(
        inProject(definedAt),
        'unused-definition',
        `no page uses the definition ${JSON.stringify(id)}`,
        `show it with ::${directive}{of="${id}"} in a page of its product, or remove it`,
      );
    });
  const unplaced = [...definitions.errata.values()]
    .filter(({ id }) => !errata.has(id))
    .map(({ id }) =>
      errorInDefinitions(
        inProject(places.erratum(id)),
        'unplaced-erratum',
        `the erratum ${JSON.stringify(id)} stands on no page`,
        `write :erratum{#${id}} right behind the words that it concerns`,
      ),
    );
  return [...unused, ...unplaced];
}

function errorInDefinitions(
  { file, line }: DefinedAt = { file: 'src/definitions', line: 1 },
  ruleId: string,
  message: string,
  hint: string,
): Diagnostic {
  const start = { line, column: 1, offset: 0 };
  return { ruleId, level: 'error', message, hint, file, range: { start, end: start } };
}
