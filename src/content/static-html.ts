import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Segment } from '../batch/render';
import type { Definitions } from '../definitions/definitions';
import { attribute, isDirective } from './directive';
import { joinLines } from './join-lines';
import { labelCells } from './label-cells';
import { findCommand, findValue, fullId } from './look-up';

export interface StaticContext {
  readonly definitions: Definitions;
  /** Folder's product, for the short ids of values. */
  readonly product: string | undefined;
  /** Makes a link of the page valid from any page. */
  readonly resolveLink: (href: string) => string;
}

/**
 * Prose of a page as HTML that stands anywhere: values and commands as code, marks of errata left out,
 * links made absolute.
 *
 * @param nodes paragraphs, lists and the like
 * @returns the HTML, and the same as plain text with LF between blocks
 */
export function staticHtml(
  nodes: readonly RootContent[],
  context: StaticContext,
): { readonly html: string; readonly text: string } {
  const root: Root = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, (node) => {
    if (node.type === 'link') node.url = context.resolveLink(node.url);
    if (node.type === 'text') node.value = joinLines(node.value);
    // Comments.
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') node.value = '';
    if (!isDirective(node)) return;
    const id = fullId(attribute(node, 'of'), context.product);
    if (node.name === 'value') {
      const value = findValue(context.definitions, id);
      node.data = {
        hName: 'code',
        hProperties: value?.param === undefined ? {} : { dataParam: value.param },
        hChildren: [{ type: 'text', value: value?.text ?? '' }],
      };
    } else if (node.name === 'cmd') {
      const segments = findCommand(context.definitions, id) ?? [];
      node.data = { hName: 'code', hChildren: segments.map(commandPart) };
    } else if (node.name === 'erratum') {
      node.data = { hName: 'span', hProperties: { hidden: true }, hChildren: [] };
    }
  });
  const tree = toHast(root);
  labelCells(tree);
  return { html: toHtml(tree).trim(), text: plainText(tree).trim() };
}

/** A parameter's value is told apart, so that another can take its place. */
function commandPart({ text, param }: Segment): ElementContent {
  const value = { type: 'text' as const, value: text };
  return param === undefined
    ? value
    : { type: 'element', tagName: 'span', properties: { dataParam: param }, children: [value] };
}

const blocks = new Set(['p', 'li', 'ul', 'ol', 'table', 'tr', 'th', 'td', 'div', 'blockquote']);

function plainText(node: HastNodes | ElementContent): string {
  // A line end between Latin words is a blank; one between elements is nothing.
  if (node.type === 'text')
    return /^\s*\n\s*$/.test(node.value) ? '' : node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (!('children' in node)) return '';
  const text = node.children.map((child) => plainText(child as ElementContent)).join('');
  if (!isBlock(node)) return text;
  return `${text.trim()}\n`;
}

function isBlock(node: HastNodes | ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}
