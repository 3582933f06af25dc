import type { Confidence } from '../../definitions/reference/fact-source';

/**
 * What is known about the commands of failover scripts: what stands in a guide or a public document, how
 * far it holds, and nothing else. A part without a meaning is shown as 「出典に記載なし」.
 */

/** An argument or option of a command. */
export interface PartFact {
  /** As a reader looks for it, e.g. `/S`, `監視 ID`; an option with a value names it: `/R 回数`. */
  readonly part: string;
  /** The option alone, where `part` is more than that. */
  readonly option?: string;
  readonly meaning?: string;
  readonly usage?: string;
  readonly confidence: Confidence;
}

export interface CommandFact {
  /** Without folder and `.exe`; compared without regard to case. */
  readonly name: string;
  readonly does: string;
  readonly confidence: Confidence;
  readonly parts: readonly PartFact[];
  /** Names of the parts that stand without an option, in their order; the last may repeat. */
  readonly operands: readonly string[];
}
