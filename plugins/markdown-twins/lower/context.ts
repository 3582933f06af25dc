import type { RootContent } from 'mdast';
import type { CautionReading, PageReading } from '../../../src/content/read-page';
import type { SiteKnowledge, SitePage } from '../../../src/content/site-knowledge';
import type { Definitions } from '../../../src/definitions/definitions';
import type { ErrataNotes } from './erratum';

/** A caution with the page and the file that it stands in. */
export interface PlacedCaution {
  readonly caution: CautionReading;
  readonly page: SitePage;
  readonly reading: PageReading;
}

/** What all twins are made from. */
export interface TwinSite {
  readonly definitions: Definitions;
  /** Every caution by its id. */
  readonly cautions: ReadonlyMap<string, PlacedCaution>;
  /** For the lists of a product. */
  readonly knowledge: Pick<SiteKnowledge, 'cautions' | 'faq'>;
  /** The site's base URL, with slashes at both ends. */
  readonly baseUrl: string;
}

/** Where a node stands, and what it is rendered with. */
export interface LowerContext {
  readonly site: TwinSite;
  readonly page: SitePage;
  /** The file that the node stands in: the page itself, or a partial of it. */
  readonly reading: PageReading;
  /** Collects the errata of the page; absent where a text of another page is shown again. */
  readonly notes?: ErrataNotes;
  /** Renders what stands in a node. */
  readonly lower: (nodes: readonly RootContent[], context: LowerContext) => RootContent[];
}

/** A path of the site with its base URL; everything else as it is. */
export function withBase(url: string, { site }: LowerContext): string {
  return url.startsWith('/') ? site.baseUrl.replace(/\/$/, '') + url : url;
}
