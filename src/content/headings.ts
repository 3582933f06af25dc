import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The words of a heading that a page gives an anchor, in a comment behind them.
 *
 * @param tree the page as MDX
 * @param anchor its id, without `#`
 * @returns undefined when no heading has that anchor; a step or a caution may
 */
export function headingText(tree: Root, anchor: string): string | undefined {
  let found: string | undefined;
  visit(tree, 'heading', (heading) => {
    if (found === undefined && anchorOf(heading) === anchor) found = wordsOf(heading).trim();
  });
  return found;
}

/** The anchors that a page gives its headings, in their order. */
export function headingAnchors(tree: Root): readonly string[] {
  const anchors: string[] = [];
  visit(tree, 'heading', (heading) => {
    const anchor = anchorOf(heading);
    if (anchor !== undefined) anchors.push(anchor);
  });
  return anchors;
}

function anchorOf({ children }: Heading): string | undefined {
  const last = children.at(-1);
  return last?.type === 'mdxTextExpression'
    ? /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value)?.[1]
    : undefined;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
