/**
 * What the plugins hand to the components: plain data, complete at build time. A page needs no
 * definition, parser or highlighter in the browser.
 */

/** The servers of a procedure, as the step's tag names them. */
export const stepServers = {
  active: '現用系サーバ',
  standby: '待機系サーバ',
  both: '現用系・待機系の両方',
  'group1-active': 'グループ1の現用系サーバ',
  'group1-standby': 'グループ1の待機系サーバ',
  'group1-both': 'グループ1の現用系・待機系の両方',
  'group2-active': 'グループ2の現用系サーバ',
  'group2-standby': 'グループ2の待機系サーバ',
  'group2-both': 'グループ2の現用系・待機系の両方',
  primary: 'プライマリノード (SV1)',
  backup: 'バックアップノード (SV2)',
  sv1: 'SV1',
  sv2: 'SV2',
  'sv1-sv2': 'SV1・SV2 の両方',
  connected: 'グループが動いているサーバ',
  manager: 'CLUSTERPRO マネージャのマシン',
  agent: 'UNIX エージェント',
  network: 'DNS サーバなど',
} as const;
export type StepServer = keyof typeof stepServers;

export const severities = { danger: '危険', warning: '警告', note: '注記' } as const;
export type Severity = keyof typeof severities;

export const phases = ['構築', '運用', '追加・保守', '削除', '障害時'] as const;
export type Phase = (typeof phases)[number];

/** A text of the definitions, or a part of it, highlighted. */
export interface TextBlockProps {
  /** Path relative to `/scripts/`; absent for a text that is shown but not offered as a file. */
  readonly path?: string;
  /** File name as the reader knows it, e.g. `start.bat`. */
  readonly title: string;
  /** Shiki's name of the language, or `text`. */
  readonly language: string;
  /**
   * The lines as HTML, LF between them:
   * `<span class="line inserted" data-step="…"><span class="tok-keyword">IF</span>…<span data-param="…">…</span></span>`.
   * The text content, line by line, is the file's text.
   */
  readonly html: string;
  /** How many lines, and the number of the first (a region starts where it stands in the file). */
  readonly lineCount: number;
  readonly firstLine: number;
  /** Absent for the whole text. */
  readonly region?: { readonly id: string; readonly label: string };
  /** True when only the inserted lines are shown. */
  readonly insertedOnly?: boolean;
  /** Number of lines that the guide inserts into an existing script; 0 when it inserts none. */
  readonly insertedCount: number;
  /** URL of the bytes (without base URL), name to save as, size; absent when there is no file. */
  readonly download?: { readonly href: string; readonly fileName: string; readonly bytes: number };
  /** URL (without base URL) of the page of this pair of scripts. */
  readonly pageHref?: string;
  /** One line below the title, e.g. why a text is not offered as a download. */
  readonly note?: string;
}

/** A stretch of a value, with the id of the parameter that holds it. */
export interface ValuePiece {
  readonly text: string;
  readonly param?: string;
}

export type TableCell = readonly {
  readonly pieces: readonly ValuePiece[];
  /** Shown as code. */
  readonly code?: boolean;
  /** A page of the site, without base URL. */
  readonly href?: string;
  /** Marks our own inference or what the guide does not say. */
  readonly remark?: '推定' | '出典に記載なし';
}[];

/** A table made from the definitions: registry values, services, keys, processes. */
export interface FactTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Ids of the rows, where they can be linked to. */
  readonly anchors?: readonly string[];
  /** A file with the same content, e.g. a `.reg` file. */
  readonly download?: { readonly href: string; readonly fileName: string; readonly bytes: number };
  readonly pageHref?: string;
}

/** `:value{param=…}`: the value of a parameter or of a fixed fact of the definitions. */
export interface ValueProps {
  readonly text: string;
  readonly param?: string;
}

/** `:cmd{id=…}`: a command line of the definitions. */
export interface CommandProps {
  readonly html: string;
}

export interface CautionEntryProps {
  readonly id: string;
  readonly severity: Severity;
  /** What happens. */
  readonly title: string;
  /** Names as the site shows them. */
  readonly products: readonly string[];
  readonly phases: readonly Phase[];
}

/** A caution of another page, shown again where it matters. */
export interface CautionReferenceProps {
  readonly severity: Severity;
  readonly title: string;
  /** Its text below the title, as trusted HTML of the build. */
  readonly html: string;
  readonly phases: readonly Phase[];
  /** Page and anchor, without base URL. */
  readonly url: string;
  readonly pageTitle: string;
}

/** `::product-cautions{of="…"}`: the cautions of a product, for its overview. */
export interface ProductCautionsProps {
  readonly product: string;
  readonly productName: string;
  readonly groups: readonly {
    readonly severity: Severity;
    readonly entries: readonly {
      readonly title: string;
      /** Page and anchor, without base URL. */
      readonly url: string;
      readonly phases: readonly Phase[];
    }[];
  }[];
}

/** `::product-faq{of="…"}`: the questions on a product, for its overview. */
export interface ProductFaqProps {
  readonly product: string;
  readonly productName: string;
  readonly own: readonly { readonly url: string; readonly title: string }[];
  /** Questions on all products. */
  readonly common: readonly { readonly url: string; readonly title: string }[];
}

export interface ProcedureProps {
  readonly id: string;
}

export interface StepProps {
  readonly id: string;
  readonly server: StepServer;
  /** The window or prompt, e.g. 「サービス」ウィンドウ. */
  readonly place?: string;
}

export interface ErratumData {
  readonly id: string;
  readonly kind: string;
  readonly kindLabel: string;
  /** Id of the guide. */
  readonly guide: string;
  /** Its title. */
  readonly guideTitle: string;
  readonly section: string;
  readonly printed: string;
  readonly published: string;
  readonly reason: string;
  /** True when the correction is our inference. */
  readonly inferred: boolean;
}

/** `:erratum{#id}`: the mark at the place where it applies. */
export interface ErratumMarkProps {
  readonly id: string;
  /** Number on this page, from 1. */
  readonly number: number;
  /** Anchor of the mark on this page. */
  readonly anchor: string;
}

/** The foot of a guide page: where its facts come from and what was put right. */
export interface PageSourceProps {
  readonly sources: readonly {
    /** e.g. 「CLUSTERPRO システム構築ガイド PP編 (WebSAM)」 */
    readonly title: string;
    /** e.g. 「第4版 2004.01.09」 */
    readonly edition: string;
    readonly sections: readonly string[];
  }[];
  readonly errata: readonly (ErratumData & { readonly number: number; readonly anchor: string })[];
}
