import type { List, RootContent } from 'mdast';
import { severities } from '../../../src/content/blocks';
import { attribute, type Directive } from '../../../src/content/directive';
import { productCautions, productFaq } from '../../../src/content/product-index';
import { withBase, type LowerContext } from './context';
import { link, paragraph, strong, text } from './nodes';

/** `::product-cautions{of="…"}` becomes a list of links for each severity. */
export function lowerProductCautions(directive: Directive, context: LowerContext): RootContent[] {
  const { groups } = productCautions(attribute(directive, 'of'), context.site.knowledge);
  return groups.flatMap(({ severity, entries }) => [
    paragraph(strong(`${severities[severity]} (${entries.length} 件)`)),
    list(
      entries.map(({ title, url, phases }) => ({ title, url, note: ` (${phases.join('、')})` })),
      context,
    ),
  ]);
}

/** `::product-faq{of="…"}` becomes a list of links. */
export function lowerProductFaq(directive: Directive, context: LowerContext): RootContent[] {
  const { own, common } = productFaq(attribute(directive, 'of'), context.site.knowledge);
  const entries = [...own, ...common];
  return entries.length === 0 ? [] : [list(entries, context)];
}

function list(
  entries: readonly { readonly title: string; readonly url: string; readonly note?: string }[],
  context: LowerContext,
): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map(({ title, url, note }) => ({
      type: 'listItem',
      spread: false,
      children: [
        paragraph(link(withBase(url, context), title), ...(note === undefined ? [] : [text(note)])),
      ],
    })),
  };
}
