import type { Root } from 'mdast';

/**
 * The partials that a page imports.
 *
 * @param tree the page as MDX
 * @returns paths as written, relative to the page
 */
export function importedPartials(tree: Root): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? [...node.value.matchAll(/from\s+['"]([^'"]+\/_[^'"/]+\.mdx)['"]/g)].flatMap(
          (match) => match[1] ?? [],
        )
      : [],
  );
}
