import type { SearchRecord } from '../../../../src/content/search';

/** An engine to be set beside ours, made over the same records. */
export interface ComparedEngine {
  readonly name: string;
  /** Ids of records, best first. */
  readonly search: (query: string) => readonly number[] | Promise<readonly number[]>;
  /** What a browser loads before the first query, after gzip; absent where it loads by parts. */
  readonly bytes?: number;
  readonly close?: () => Promise<void>;
}

export type MakeEngine = (
  records: readonly SearchRecord[],
) => ComparedEngine | Promise<ComparedEngine>;

/** A record as one text, for engines without fields of their own. */
export function wholeText({ title, path, text, code, words }: SearchRecord): string {
  return [...path, title, text, code, ...words].join('\n');
}
