/**
 * Lint rules: what a failover script must not do, each a plain object.
 *
 *   text + facts of the file → Script (AST, runs in all cluster states) → rules → diagnostics with fixes
 *
 * A rule knows what goes wrong in the cluster, and shows it with a bad and a good example that run as
 * tests. The list of rules is only a list (`rules/index.ts`).
 */

import type { DiagnosticLevel, Range } from '../diagnostic';
import type { Script, ScriptPair, ScriptRole } from './script';

/** A stretch of the text to be replaced. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** What a rule found. */
export interface Finding {
  readonly range: Range;
  /** What is wrong at this place, in Japanese. */
  readonly message: string;
  /** What to do, in Japanese. */
  readonly hint: string;
  /** Given only where the edit cannot change anything but the fault. */
  readonly fix?: readonly Edit[];
}

/** A finding in one of two scripts. */
export interface PairFinding extends Finding {
  readonly role: ScriptRole;
}

/** Where a rule comes from. */
export interface RuleSource {
  readonly guide: 'pp-websam' | 'staroffice';
  readonly section: string;
}

/** A text that shows a rule. */
export interface ScriptExample {
  /** LF line ends; the tests write the line ends that `facts` names. */
  readonly text: string;
  readonly role?: ScriptRole;
  /** What is known of the file's bytes, where the rule is about them. */
  readonly facts?: Partial<FileFacts>;
}

/** What a text does not tell of its file. */
export interface FileFacts {
  readonly encoding: 'cp932' | 'utf-8';
  readonly byteOrderMark: boolean;
  /** Whether CP932 can hold this character. */
  readonly canEncode: (character: string) => boolean;
  /** The second byte of a character in CP932; undefined for a character of one byte or none. */
  readonly trailByte: (character: string) => number | undefined;
}

interface RuleText {
  /** Kebab-case; its page is `/rules/<id>/`. */
  readonly id: string;
  readonly level: DiagnosticLevel;
  /** The fault in a few words, in Japanese. */
  readonly title: string;
  /** What goes wrong in the cluster, in Japanese, one or two sentences. */
  readonly consequence: string;
  /** Why, and what the guides say; 推定 where it is our conclusion. */
  readonly reason: string;
  /** Empty where the rule follows from cmd.exe or CP932 alone. */
  readonly sources: readonly RuleSource[];
  /** When the finding may stand. */
  readonly exception: string;
}

/** A rule on one script. */
export interface ScriptRule extends RuleText {
  readonly scope: 'script';
  readonly problem: ScriptExample;
  readonly correct: ScriptExample;
  check(script: Script): Iterable<Finding>;
}

/** A rule on the start and the stop script of one failover group. */
export interface PairRule extends RuleText {
  readonly scope: 'pair';
  readonly problem: Readonly<Record<ScriptRole, string>>;
  readonly correct: Readonly<Record<ScriptRole, string>>;
  check(pair: ScriptPair): Iterable<PairFinding>;
}

export type Rule = ScriptRule | PairRule;
