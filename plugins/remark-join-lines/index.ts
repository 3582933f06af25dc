import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinLines } from '../../src/content/join-lines';

/** Remark plugin: joins the lines of Japanese prose (see {@link joinLines}). */
export default function remarkJoinLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = joinLines(node.value);
    });
  };
}
