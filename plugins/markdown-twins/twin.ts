import type { SitePage } from '../../src/content/site-knowledge';
import { foot } from './foot';
import { hoistCode } from './hoist-code';
import { lower } from './lower';
import type { LowerContext, TwinSite } from './lower/context';
import { ErrataNotes } from './lower/erratum';
import { paragraph, text } from './lower/nodes';
import { stringify } from './stringify';

/**
 * A guide page as plain Markdown: title, summary, the page with everything that its directives and
 * partials stand for, and its foot. Links lead from the root of the site to pages.
 *
 * @param page the page, free of faults
 * @returns Markdown with LF, its texts of the definitions as fenced code
 */
export function markdownTwin(page: SitePage, site: TwinSite): string {
  const [reading] = page.readings;
  if (reading === undefined) return '';
  const notes = new ErrataNotes();
  const context: LowerContext = { site, page, reading, notes, lower };
  const body = lower(reading.tree.children, context);
  return stringify([
    { type: 'heading', depth: 1, children: [text(page.title)] },
    paragraph(text(page.description)),
    ...hoistCode(body),
    ...foot(context, notes),
  ]);
}
