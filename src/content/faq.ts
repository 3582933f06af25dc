import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { FaqFrontMatter } from './front-matter';
import { isDirective } from './directive';
import type { PageRef } from './pages';
import type { FaqCategory } from './faq-categories';
import type { Placement } from './place';
import type { SitePage } from './site-knowledge';

export { faqCategories, type FaqCategory } from './faq-categories';

/** The page that holds all entries, without base URL. */
export const faqUrl = '/faq/';

/** Whether a file is a FAQ entry, not a guide page; partials are neither. */
export function isFaqFile(file: string): boolean {
  return file.startsWith('docs/faq/');
}

/** A FAQ entry as its file states it. */
export interface FaqEntry extends Omit<FaqFrontMatter, 'category' | 'related'> {
  readonly category: FaqCategory;
  /** Places of guide pages: page and anchor, without base URL. */
  readonly related: readonly PageRef[];
  /** What stands in the file, as a part of `/faq/`. */
  readonly page: SitePage;
  /** The file, for messages about it. */
  readonly placement: Placement;
}

/** A stretch of an answer: prose, or a directive on a line of its own. */
export type AnswerPiece =
  | { readonly kind: 'prose'; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'directive'; readonly directive: LeafDirective };

/** Cuts an answer at the directives that are more than prose. Front matter and comments are no part of it. */
export function answerPieces(nodes: readonly RootContent[]): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let prose: RootContent[] = [];
  const endProse = (): void => {
    if (prose.length > 0) pieces.push({ kind: 'prose', nodes: prose });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'yaml' || node.type === 'mdxFlowExpression') continue;
    if (isDirective(node) && node.type === 'leafDirective') {
      endProse();
      pieces.push({ kind: 'directive', directive: node });
    } else {
      prose.push(node);
    }
  }
  endProse();
  return pieces;
}
