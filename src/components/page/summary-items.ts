import { Children, isValidElement, type ReactNode } from 'react';

export interface TermAndValue {
  readonly term: string;
  readonly value: ReactNode;
}

/**
 * Reads the items of a summary out of a rendered Markdown list.
 *
 * @param children one list whose items begin with a term and a colon (half or full width)
 * @returns terms and values in the order of the list
 * @throws Error in three parts when an item does not begin so, or when there is no item
 */
export function summaryItems(children: ReactNode): TermAndValue[] {
  const items = elementsIn(children)
    .flatMap((list) => elementsIn(childrenOf(list)))
    .map(splitItem);
  if (items.length === 0) {
    throw new Error(
      'A summary holds no item\n  where: <Summary>\n  hint: write a list of `- 用語: 値`',
    );
  }
  return items;
}

function splitItem(item: ReactNode): TermAndValue {
  const parts = Children.toArray(unwrapParagraph(item));
  const [first, ...rest] = parts;
  const match =
    typeof first === 'string' ? /^\s*([^:：]+?)\s*[:：]\s*([\s\S]*)$/.exec(first) : null;
  if (!match?.[1]) {
    const start = typeof first === 'string' ? first.trim() : 'an element';
    throw new Error(
      `An item of a summary does not begin with its term\n  where: <Summary>, the item at 「${start}」\n` +
        '  hint: write `- 用語: 値`, the term as plain text',
    );
  }
  return { term: match[1], value: [match[2], ...rest] };
}

/** A list with blank lines between its items wraps each in a paragraph. */
function unwrapParagraph(item: ReactNode): ReactNode {
  const content = childrenOf(item);
  const elements = elementsIn(content);
  const [only] = elements;
  const text = Children.toArray(content).some((node) => typeof node === 'string' && node.trim());
  return elements.length === 1 && !text ? childrenOf(only) : content;
}

function elementsIn(nodes: ReactNode): ReactNode[] {
  return Children.toArray(nodes).filter((child) => isValidElement(child));
}

function childrenOf(node: ReactNode): ReactNode {
  return isValidElement<{ children?: ReactNode }>(node) ? node.props.children : undefined;
}
