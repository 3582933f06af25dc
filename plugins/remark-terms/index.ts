import path from 'node:path';
import type { Node, Parent, Root, RootContent, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { productSlugs } from '../../src/definitions/products';
import { readsFloating, terms, type TermId } from '../../src/values';

/** How pages write the words of the guides: the abbreviation may stand apart. */
const patterns = terms.map(({ id, word, when }) => ({
  id,
  isAddress: when.address !== undefined,
  source: word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace('IP', ' ?IP ?')
    .replace(/ \?$/, ''),
}));

/** What tells the two kinds of address apart keeps both words. */
const tellsApart = /フローティング/;

/**
 * Marks words that a reader may read otherwise, so that the page can show their word: `<Term of="…">`. Headings
 * keep the guide's words: the table of contents has them, too.
 *
 * @returns a remark plugin, to be run behind the one of the definitions
 */
export default function remarkTerms(): (tree: Root, file: { readonly path: string }) => void {
  return (tree, file) => {
    const folder = path.basename(path.dirname(file.path));
    const product = productSlugs.find((slug) => slug === folder);
    const own = patterns.filter(
      ({ isAddress }) => !isAddress || (product !== undefined && readsFloating(product)),
    );
    const pattern = new RegExp(own.map(({ source }) => `(${source})`).join('|'), 'g');
    visitParents(tree, (node, parents) => {
      if (node.type === 'heading' || isSummary(node)) return SKIP;
      if (node.type !== 'text') return undefined;
      const parent = parents.at(-1);
      if (parent === undefined) return undefined;
      const around = parents.find(({ type }) => type === 'table' || type === 'paragraph');
      const isKept = around !== undefined && tellsApart.test(textOf(around));
      const parts = split(node, pattern, (index) => {
        const found = own[index];
        return found === undefined || (isKept && found.isAddress) ? undefined : found.id;
      });
      if (parts.length === 1) return undefined;
      const place = (parent as Parent).children.indexOf(node as RootContent);
      (parent as Parent).children.splice(place, 1, ...parts);
      return [SKIP, place + parts.length];
    });
  };
}

/** The items of a summary must begin with plain text (src/components/page/summary-items). */
function isSummary(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' && (node as { name?: string | null }).name === 'Summary';
}

function textOf(node: Node): string {
  if (node.type === 'text') return (node as Text).value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}

/** A text cut at its terms. */
function split(
  { value }: Text,
  pattern: RegExp,
  termOf: (group: number) => TermId | undefined,
): RootContent[] {
  const parts: RootContent[] = [];
  let start = 0;
  for (const match of value.matchAll(pattern)) {
    const term = termOf(match.slice(1).findIndex((group) => group !== undefined));
    if (term === undefined) continue;
    if (match.index > start) parts.push({ type: 'text', value: value.slice(start, match.index) });
    parts.push(termElement(term, match[0]));
    start = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: value.slice(start) }];
}

function termElement(term: TermId, word: string): RootContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: term }],
    children: [{ type: 'text', value: word }],
  };
}
