import type {
  BlockContent,
  Code,
  DefinitionContent,
  InlineCode,
  Link,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';

/** Builders for the plain Markdown that twins consist of. */

export const text = (value: string): Text => ({ type: 'text', value });

export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

export const link = (url: string, label: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});

export const codeBlock = (lang: string, value: string): Code => ({ type: 'code', lang, value });

/** Nodes that a container holds: what was lowered between blocks is made of blocks. */
export function asBlocks(nodes: readonly RootContent[]): (BlockContent | DefinitionContent)[] {
  return nodes as (BlockContent | DefinitionContent)[];
}

/** Nodes that stand in a line: of a block that stands alone only what is in it. */
export function asPhrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [node as PhrasingContent],
  );
}
