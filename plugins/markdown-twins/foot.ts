import type { RootContent } from 'mdast';
import { pageSourceProps } from '../../src/content/page-source';
import { erratumNote, type ErrataNotes } from './lower/erratum';
import { withBase, type LowerContext } from './lower/context';
import { link, paragraph, text } from './lower/nodes';

/**
 * The foot of a twin: the guides that the page comes from, the page itself, and a footnote for each
 * erratum.
 *
 * @param notes the errata that the page has met
 */
export function foot(context: LowerContext, notes: ErrataNotes): RootContent[] {
  const { site, page } = context;
  const { sources, errata } = pageSourceProps(page.source, notes.ids, site.definitions);
  const url = withBase(page.url, context);
  return [
    {
      type: 'heading',
      depth: 2,
      children: [text(errata.length > 0 ? '出典と訂正' : '出典')],
    },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: sources.map(({ title, edition, sections }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(text(`『${title}』${edition}: ${sections.join('、')}`))],
      })),
    },
    paragraph(text('このページ: '), link(url, url)),
    ...errata.map((erratum) => erratumNote(erratum, erratum.number)),
  ];
}
