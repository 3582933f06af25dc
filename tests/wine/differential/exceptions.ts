import type { Aspect } from './observation';

/** Hand-written cases in which the two interpreters need not agree. */
export interface Exceptions {
  /** Names the group in reports. */
  readonly id: string;
  /** What Wine's cmd.exe does, and why our interpreter keeps to its own way. */
  readonly reason: string;
  /** The cases, and in what they differ. */
  readonly cases: Readonly<Record<string, readonly Aspect[]>>;
}
