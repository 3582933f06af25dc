import { japaneseTerms } from './japanese-terms';
import { humps, latinTerms, numberedTerm } from './latin-terms';
import { normalize } from '../../../src/content/search/normalize';
import { stretchesOf, type Stretch } from './stretches';

/**
 * The terms under which a text is found, with repeats.
 *
 *   text → normalize → stretches → pairs of signs, identifiers and their parts
 *
 * @param original as a reader sees it
 */
export function indexTerms(original: string): string[] {
  const terms: string[] = [];
  let before: Stretch | undefined;
  for (const stretch of stretchesOf(normalize(original).text)) {
    terms.push(...stretchTerms(stretch.text, stretch.kind));
    const numbered = numberedTerm(before, stretch);
    if (numbered !== undefined) terms.push(numbered);
    before = stretch;
  }
  return [...terms, ...humps(original)];
}

/** The terms of one stretch. */
export function stretchTerms(text: string, kind: Stretch['kind']): string[] {
  return kind === 'japanese' ? japaneseTerms(text).map(({ term }) => term) : latinTerms(text);
}
