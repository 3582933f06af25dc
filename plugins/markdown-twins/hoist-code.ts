import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';

/**
 * Takes code out of lists, so that its lines begin at the left in the text of the twin, too, where a
 * reader or a program cuts them out as they stand there. An item keeps what stands before its code; the
 * rest follows the list, and the list goes on with its next number.
 *
 * In: `1. a⏎   ```⏎   x⏎   ```⏎2. b` Out: `1. a⏎```⏎x⏎```⏎2. b`
 */
export function hoistCode(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'list' && holdsCode(node) ? cut(node) : [node]));
}

function cut(list: List): RootContent[] {
  const pieces: RootContent[] = [];
  let items: ListItem[] = [];
  const endList = (next: number): void => {
    if (items.length === 0) return;
    const start = (list.start ?? 1) + next - items.length;
    pieces.push({ ...list, ...(list.ordered === true && { start }), children: items });
    items = [];
  };
  list.children.forEach((item, index) => {
    const at = item.children.findIndex(holdsCode);
    if (at < 0) {
      items.push(item);
      return;
    }
    items.push({ ...item, children: item.children.slice(0, at) });
    endList(index + 1);
    pieces.push(...hoistCode(item.children.slice(at)));
  });
  endList(list.children.length);
  return pieces;
}

function holdsCode(node: RootContent | BlockContent | DefinitionContent): boolean {
  if (node.type === 'code') return true;
  return (node.type === 'list' || node.type === 'listItem') && node.children.some(holdsCode);
}
