/** Markdown as any reader of it sees it, without the site's own parser. */

import type { Code, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** A document, parsed by CommonMark and GFM alone. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}

/** All nodes of a type, in the order of the document. */
export function nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return [...own, ...below];
}

/** What a node says, without its markup. */
export function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The lines of a fenced block as they stand in the source, without its fences. */
export function rawLines(source: string, { position }: Code): string {
  const whole = source.slice(position?.start.offset, position?.end.offset);
  return whole.split('\n').slice(1, -1).join('\n');
}
