import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { attribute, attributeList, labelOf, type Directive } from '../../src/content/directive';
import { findCommand, findValue, fullId } from '../../src/content/look-up';
import { productCautions, productFaq } from '../../src/content/product-index';
import { staticHtml } from '../../src/content/static-html';
import { erratumAnchor, type SiteKnowledge } from '../../src/content/site-knowledge';
import type { Definitions } from '../../src/definitions/definitions';
import { productName, type ProductSlug } from '../../src/definitions/products';
import { factTableProps } from '../support/fact-table';
import { highlightInline } from '../support/highlight';
import { textBlockProps } from '../support/text-block';
import { flowElement, textElement } from './element';
import { numberAttribute } from './partials';

export interface ReplaceContext {
  readonly definitions: Definitions;
  readonly product: string | undefined;
  /** Ids of the errata that stand on the page, in order, with repeats. */
  readonly errata: readonly string[];
  /** In a partial the page that renders it hands in the numbers. */
  readonly isPartial: boolean;
  /** Marks of errata that were replaced so far, by id. */
  readonly marks: Map<string, number>;
  /** Titles of cautions, read before the values in them were replaced. */
  readonly titles: ReadonlyMap<Directive, string>;
  /** Read only for pages that show what other pages state. */
  readonly knowledge: () => SiteKnowledge;
}

/**
 * The component that a directive stands for. The directive has been checked: its ids exist.
 *
 * @returns undefined for a name outside the vocabulary
 */
export async function replacement(
  directive: Directive,
  context: ReplaceContext,
): Promise<RootContent | undefined> {
  const { definitions, product } = context;
  const of = fullId(attribute(directive, 'of'), product);
  const id = attribute(directive, 'id');
  const children =
    directive.type === 'containerDirective'
      ? (directive.children.filter((child) => child !== labelOf(directive)) as (
          BlockContent | DefinitionContent
        )[])
      : [];

  switch (directive.name) {
    case 'block': {
      const file = definitions.files.get(of);
      if (file === undefined) return undefined;
      const region = attribute(directive, 'region');
      return flowElement(
        'TextBlock',
        await textBlockProps(file, {
          values: definitions.defaults,
          ...(region !== '' && { region }),
          insertedOnly: attribute(directive, 'only') === 'inserted',
        }),
      );
    }
    case 'table': {
      const table = definitions.tables.get(of);
      return table && flowElement('FactTable', factTableProps(table, definitions));
    }
    case 'value': {
      const value = findValue(definitions, of);
      return value && textElement('Value', { text: value.text, param: value.param });
    }
    case 'cmd': {
      const segments = findCommand(definitions, of);
      return segments && textElement('Command', { html: await highlightInline(segments, 'bat') });
    }
    case 'erratum': {
      const repeat = (context.marks.get(id) ?? 0) + 1;
      context.marks.set(id, repeat);
      const anchor = erratumAnchor(id);
      const number = [...new Set(context.errata)].indexOf(id) + 1;
      const mark = textElement('ErratumMark', {
        id,
        anchor: repeat === 1 ? anchor : `${anchor}-${repeat}`,
        ...(!context.isPartial && { number }),
      });
      if (context.isPartial) mark.attributes.push(numberAttribute(id, number));
      return mark;
    }
    case 'summary':
      return flowElement('Summary', {}, children);
    case 'procedure':
      return flowElement('Procedure', { id }, children);
    case 'step': {
      const place = attribute(directive, 'place');
      return flowElement(
        'Step',
        { id, server: attribute(directive, 'server'), place: place === '' ? undefined : place },
        children,
      );
    }
    case 'caution-entry':
      return flowElement(
        'CautionEntry',
        {
          id,
          severity: attribute(directive, 'severity'),
          title: context.titles.get(directive) ?? '',
          products: attributeList(directive, 'products').map((slug) =>
            productName(slug as ProductSlug | 'common'),
          ),
          phases: attributeList(directive, 'phase'),
        },
        children,
      );
    case 'caution-ref': {
      const wanted = attribute(directive, 'of');
      const caution = context.knowledge().cautions.find((candidate) => candidate.id === wanted);
      return (
        caution &&
        flowElement('CautionReference', {
          severity: caution.severity,
          title: caution.title,
          html: caution.html,
          phases: caution.phases,
          url: caution.url,
          pageTitle: caution.pageTitle,
        })
      );
    }
    case 'product-cautions':
      return flowElement(
        'ProductCautions',
        productCautions(attribute(directive, 'of'), context.knowledge()),
      );
    case 'product-faq':
      return flowElement('ProductFaq', productFaq(attribute(directive, 'of'), context.knowledge()));
    default:
      return undefined;
  }
}

/** The title of a caution as plain text. */
export function cautionTitle(
  directive: Directive,
  { definitions, product }: Pick<ReplaceContext, 'definitions' | 'product'>,
): string {
  const label = labelOf(directive);
  return label === undefined
    ? ''
    : staticHtml([label], { definitions, product, resolveLink: (href) => href }).text;
}
