import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import { severities } from '../../../src/content/blocks';
import { attribute, labelOf, type Directive } from '../../../src/content/directive';
import type { CautionReading } from '../../../src/content/read-page';
import { productName, type ProductSlug } from '../../../src/definitions/products';
import { withBase, type LowerContext } from './context';
import { asBlocks, asPhrasing, inlineCode, link, paragraph, text } from './nodes';

/** `:::caution-entry` becomes a quoted block: severity and title, its text, what it concerns and its id. */
export function lowerCaution(directive: Directive, context: LowerContext): RootContent[] {
  const caution = context.reading.cautions.find(({ node }) => node === directive);
  return caution === undefined ? [] : [quote(caution, context)];
}

/** `::caution-ref{of="…"}` becomes the same, with the way to its place. */
export function lowerCautionReference(directive: Directive, context: LowerContext): RootContent[] {
  const placed = context.site.cautions.get(attribute(directive, 'of'));
  if (placed === undefined) return [];
  const { caution, page, reading } = placed;
  // Its errata are footnotes of its own page.
  const there: LowerContext = { site: context.site, page, reading, lower: context.lower };
  const url = withBase(`${page.url}#${caution.id}`, context);
  return [quote(caution, there, [text(' ／ 記載: '), link(url, page.title)])];
}

function quote(
  caution: CautionReading,
  context: LowerContext,
  where: readonly PhrasingContent[] = [],
): Blockquote {
  const { id, severity, products, phases, node } = caution;
  const label = labelOf(node);
  const title = label === undefined ? [] : context.lower(label.children, context);
  const body = node.children.filter((child) => child !== label);
  const names = products.map((slug) => productName(slug as ProductSlug | 'common'));
  return {
    type: 'blockquote',
    children: [
      paragraph({
        type: 'strong',
        children: [text(`${severities[severity]}: `), ...asPhrasing(title)],
      }),
      ...asBlocks(context.lower(body, context)),
      paragraph(
        text(`対象: ${names.join('、')} ／ 局面: ${phases.join('、')} ／ id: `),
        inlineCode(id),
        ...where,
      ),
    ],
  };
}
