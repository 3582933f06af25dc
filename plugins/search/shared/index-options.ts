import type { Options } from 'minisearch';
import { indexTerms } from './index-terms';

/** What a record gives to the index. */
export interface IndexedFields {
  readonly id: number;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly words: string;
}

export const fields = ['title', 'path', 'text', 'code', 'words'] as const;
export type Field = (typeof fields)[number];

/** The same for the build, which fills the index, and the browser, which asks it. */
export const indexOptions: Options<IndexedFields> = {
  fields: [...fields],
  tokenize: indexTerms,
  processTerm: (term) => term,
};
