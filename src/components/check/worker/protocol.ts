import type { Nearest } from '../../../analysis/compare/nearest';
import type { PackedCollection } from '../../../analysis/published-script';
import type { StateGroup } from '../../../analysis/state-groups';
import type { LintDiagnostic, ScriptRole } from '../../../batch/linter';
import type { DecodedText } from '../../../encoding/read-text';

/** What the page of `/check/` and its worker say to each other: plain data. */

/** A script of the reader's. */
export interface OwnFile extends DecodedText {
  readonly name: string;
}

/** The scripts of a failover group, as far as the reader has given them. */
export type OwnFiles = Readonly<Partial<Record<ScriptRole, OwnFile>>>;

/** What was found in one file. */
export interface FileAnalysis {
  readonly role: ScriptRole;
  /** At most {@link mostFindings}. */
  readonly findings: readonly LintDiagnostic[];
  readonly summary: string;
  readonly groups: readonly (StateGroup & { readonly omitted: number })[];
  /** Whether every run ended in a moment, so that the page may run it itself. */
  readonly isQuick: boolean;
}

export interface Analysis {
  readonly files: readonly FileAnalysis[];
  readonly nearest: Nearest | undefined;
}

/** More findings help nobody, and a page that shows thousands stands still. */
export const mostFindings = 200;
/** Commands of one state that are shown. */
export const mostCommands = 200;

export type Question =
  | { readonly kind: 'prepare'; readonly scripts: PackedCollection }
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'analyze'; readonly files: OwnFiles }
  | { readonly kind: 'fix'; readonly files: OwnFiles }
  | { readonly kind: 'encode'; readonly text: string; readonly name: string };

/** What the worker answers to each kind of question. */
export interface Answers {
  readonly prepare: undefined;
  /** The text, or why there is none, for the reader. */
  readonly read: DecodedText | { readonly unreadable: string };
  readonly analyze: Analysis;
  readonly fix: OwnFiles;
  /** CP932, or where the text has what CP932 cannot hold. */
  readonly encode: Uint8Array<ArrayBuffer> | { readonly line: number; readonly character: string };
}

export type QuestionMessage = Question & { readonly id: number };
export type AnswerMessage =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly error: string };
