/**
 * What the plugins hand to the pages that no MDX file writes: the `props` of a route, plain JSON.
 */

import type {
  CautionReferenceProps,
  ErratumData,
  FactTableProps,
  PageSourceProps,
  Phase,
  Severity,
  TextBlockProps,
} from './blocks';
import type { FaqOrigin } from './front-matter';

export interface ProductRef {
  readonly slug: string;
  /** As the site shows it. */
  readonly name: string;
}

/** One file of `/scripts/catalog.json`, with the name of its product. */
export interface CatalogEntry {
  /** Relative to `/scripts/`. */
  readonly path: string;
  readonly product: string;
  readonly productName: string;
  /** The folder below the product; empty for a file of the product itself. */
  readonly variant: string;
  readonly file: string;
  readonly standby: 'single' | 'multi';
  readonly database: 'sqlserver' | 'oracle' | null;
  readonly group: string | null;
  readonly role: 'start' | 'stop' | 'other';
  readonly encoding: string;
  readonly newline: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly source: { readonly guide: string; readonly section: string };
  readonly errata: readonly string[];
  readonly verified: {
    readonly states: number;
    readonly matching: number;
    readonly by: string;
  } | null;
}

/** A caution as the index shows it. */
export interface CautionIndexEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Its text below the title, as trusted HTML of the build. */
  readonly html: string;
  readonly products: readonly ProductRef[];
  readonly phases: readonly Phase[];
  /** Its place: page and anchor, without base URL. */
  readonly url: string;
  readonly pageTitle: string;
}

/** An erratum with the place where it applies. */
export interface ErratumIndexEntry extends ErratumData {
  /** Page and anchor, without base URL. */
  readonly url: string;
}

/** A page that uses something. */
export interface PageRef {
  readonly url: string;
  readonly title: string;
}

/** A ZIP file of downloads, as pages link to it. */
export interface ArchiveRef {
  /** Without base URL. */
  readonly href: string;
  readonly fileName: string;
  /** Its own bytes. */
  readonly size: number;
  /** How many downloads it holds. */
  readonly files: number;
}

/** `/scripts/` */
export interface CatalogPageProps {
  readonly entries: readonly CatalogEntry[];
  /** Everything; absent while there is no file. */
  readonly archive?: ArchiveRef;
  /** Everything of a product, by its slug. */
  readonly productArchives: Readonly<Record<string, ArchiveRef>>;
}

/** `/scripts/<product>/` */
export interface ProductScriptsPageProps {
  readonly product: ProductRef;
  readonly entries: readonly CatalogEntry[];
  /** All of them; absent where none is offered as a file. */
  readonly archive?: ArchiveRef;
}

/** `/scripts/<product>/<variant>/`: the page of a pair of scripts, or of files that several pairs share. */
export interface VariantPageProps {
  readonly product: ProductRef;
  readonly variant: string;
  /** All files of the variant, and those of the product that belong to it. */
  readonly entries: readonly CatalogEntry[];
  /** All of them; absent where none is offered as a file. */
  readonly archive?: ArchiveRef;
  /** Title and edition of the guide, and the sections that the files come from. */
  readonly source: {
    readonly title: string;
    readonly edition: string;
    readonly sections: readonly string[];
  };
  /** Absent, like `stop`, in a folder that holds other files only. */
  readonly start?: TextBlockProps;
  readonly stop?: TextBlockProps;
  /** The other files, whole. */
  readonly others: readonly TextBlockProps[];
  /** Views of the inserted lines alone; empty when the guide inserts none. */
  readonly inserted: readonly TextBlockProps[];
  readonly errata: readonly ErratumIndexEntry[];
  readonly cautions: readonly CautionIndexEntry[];
  /** Questions whose answers show a file, or lead to a page or caution that concerns it. */
  readonly faq: readonly PageRef[];
  readonly rules: readonly TouchingRule[];
  /** Guide pages that show the files. */
  readonly usedBy: readonly PageRef[];
}

/** A rule of the linter that has something to do with a pair of scripts. */
export interface TouchingRule extends Pick<RuleSummary, 'id' | 'level' | 'title'> {
  /** Errata of the pair whose faults the rule sees in the guide's listing. */
  readonly errata: readonly string[];
  /** Why a finding of it stays in the published scripts; absent where none does. */
  readonly kept?: string;
}

/** `/cautions/` */
export interface CautionsPageProps {
  readonly entries: readonly CautionIndexEntry[];
}

/** `/errata/` */
export interface ErrataPageProps {
  readonly entries: readonly ErratumIndexEntry[];
}

/** A rule of the linter, as lists show it. */
export interface RuleSummary {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'info';
  /** Whether it looks at one script, or at the two scripts of a group together. */
  readonly scope: 'script' | 'pair';
  readonly title: string;
  readonly consequence: string;
  /** Whether the checker can mend it. */
  readonly fixable: boolean;
}

/** A text that shows a rule, with what the linter finds in it. */
export interface RuleExample {
  /** `start.bat`, `stop.bat`, or empty for an excerpt. */
  readonly name: string;
  /** One `<span class="line">` per line, LF between them. */
  readonly html: string;
  readonly findings: readonly {
    readonly line: number;
    readonly message: string;
    readonly hint: string;
  }[];
  /** What a reader does not see of the file, e.g. its encoding. */
  readonly remark?: string;
}

/** `/rules/` */
export interface RulesPageProps {
  readonly rules: readonly RuleSummary[];
}

/** `/rules/<id>/` */
export interface RulePageProps {
  readonly rule: RuleSummary & {
    readonly reason: string;
    readonly exception: string;
    readonly sources: readonly { readonly title: string; readonly section: string }[];
  };
  readonly problem: readonly RuleExample[];
  readonly correct: readonly RuleExample[];
  /** Published scripts in which a finding of this rule stands, and why. */
  readonly exceptions: readonly {
    readonly scripts: readonly string[];
    readonly reason: string;
    readonly erratum?: string;
  }[];
}

/** A stretch of an answer: prose as trusted HTML of the build, or what a directive stands for. */
export type AnswerPart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'caution'; readonly props: CautionReferenceProps }
  | { readonly kind: 'table'; readonly props: FactTableProps }
  | { readonly kind: 'block'; readonly props: TextBlockProps };

/** A FAQ entry as its page shows it. */
export interface FaqIndexEntry {
  /** Also its anchor. */
  readonly id: string;
  readonly question: string;
  /** Who asks: the guide, or this site. */
  readonly origin: FaqOrigin;
  readonly products: readonly ProductRef[];
  /** Other ways to ask, for search. */
  readonly aliases: readonly string[];
  readonly answer: readonly AnswerPart[];
  /** The whole answer as plain text, a line for each block. */
  readonly text: string;
  readonly related: readonly PageRef[];
  readonly cautions: readonly Pick<CautionIndexEntry, 'id' | 'severity' | 'title' | 'url'>[];
  readonly sources: PageSourceProps['sources'];
  /** What the answer says otherwise than the guide; the anchor is absent where another place has it. */
  readonly errata: readonly (ErratumData & { readonly anchor?: string })[];
}

/** A category with its entries. */
export interface FaqGroup {
  readonly category: string;
  readonly anchor: string;
  readonly entries: readonly FaqIndexEntry[];
}

/** `/faq/` */
export interface FaqPageProps {
  readonly groups: readonly FaqGroup[];
}
