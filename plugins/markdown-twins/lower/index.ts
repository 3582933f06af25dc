import type { RootContent } from 'mdast';
import { isDirective, type Directive } from '../../../src/content/directive';
import { joinLines } from '../../../src/content/join-lines';
import { isDirectiveName, type DirectiveName } from '../../../src/content/vocabulary';
import { lowerBlock } from './block';
import { lowerCaution, lowerCautionReference } from './caution';
import { withBase, type LowerContext } from './context';
import { lowerElement } from './element';
import { lowerErratum } from './erratum';
import { lowerCommand, lowerValue } from './inline';
import { lowerProductCautions, lowerProductFaq } from './product-index';
import { lowerProcedure } from './procedure';
import { lowerTable } from './table';

/**
 * A page's nodes as plain Markdown, in which no directive, element or expression is left:
 *
 *   MDX with directives → lower → Markdown of GFM → stringify → text
 *
 * The nodes are not changed.
 */
export function lower(nodes: readonly RootContent[], context: LowerContext): RootContent[] {
  return nodes.flatMap((node) => lowerNode(node, context));
}

type Lowering = (directive: Directive, context: LowerContext) => RootContent[];

const content: Lowering = (directive, context) => lower(directive.children, context);

const lowerings: Readonly<Record<DirectiveName, Lowering>> = {
  block: lowerBlock,
  table: lowerTable,
  value: lowerValue,
  cmd: lowerCommand,
  erratum: lowerErratum,
  summary: content,
  procedure: lowerProcedure,
  step: content,
  'caution-entry': lowerCaution,
  'caution-ref': lowerCautionReference,
  'product-cautions': lowerProductCautions,
  'product-faq': lowerProductFaq,
};

function lowerNode(node: RootContent, context: LowerContext): RootContent[] {
  if (isDirective(node)) {
    return isDirectiveName(node.name) ? lowerings[node.name](node, context) : [];
  }
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return lowerElement(node, context);
    case 'text':
      return [{ type: 'text', value: joinLines(node.value) }];
    case 'heading': {
      const children = lower(node.children, context) as typeof node.children;
      // Its anchor stood behind it, in a comment.
      const last = children.at(-1);
      if (last?.type === 'text') last.value = last.value.trimEnd();
      return [{ ...node, children }];
    }
    case 'link': {
      const children = lower(node.children, context) as typeof node.children;
      return [{ ...node, url: linkUrl(node.url, context), children }];
    }
    case 'image':
    case 'definition':
      return [{ ...node, url: linkUrl(node.url, context) }];
    default:
      return 'children' in node
        ? [{ ...node, children: lower(node.children, context) } as RootContent]
        : [node];
  }
}

/** Links to files of pages and to anchors become paths from the root of the site. */
function linkUrl(url: string, context: LowerContext): string {
  const { page, reading } = context;
  return withBase(page.resolveLink(url, reading.placement.file), context);
}
