import type { RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Columns are not padded: a Japanese character is as wide as two others only in some fonts. */
const tables = { stringLength: () => '---'.length };

const writer = unified()
  .use(remarkGfm, tables)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', fences: true, listItemIndent: 'one', rule: '-' });

/**
 * Writes plain Markdown.
 *
 * @param nodes nodes of Markdown and GFM alone
 * @returns the text, with a final LF
 * @throws Error naming the type of a node that Markdown does not have
 */
export function stringify(nodes: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...nodes] });
}
