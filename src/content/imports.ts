import type { Root, RootContent } from 'mdast';

/** A partial that a page imports. */
export interface ImportedPartial {
  /** The name that the page gives it: `<Name />` renders it. */
  readonly name: string;
  /** The path as written: relative to the page, or below `@site/`. */
  readonly path: string;
  /** The import, for messages about it. */
  readonly node: RootContent;
}

const importOfPartial = /import\s+(\w+)\s+from\s+['"]([^'"]+\/_[^'"/]+\.mdx)['"]/g;

/**
 * The partials that a page imports.
 *
 * @param tree the page as MDX
 * @returns one entry per import, in order
 */
export function importedPartials(tree: Root): ImportedPartial[] {
  return tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? [...node.value.matchAll(importOfPartial)].map(([, name = '', path = '']) => ({
          name,
          path,
          node,
        }))
      : [],
  );
}

/**
 * Where an import leads.
 *
 * @param path as written: relative to the page, or below `@site/`
 * @param from path of the page from the project, with slashes
 * @returns path from the project, with slashes
 */
export function importTarget(path: string, from: string): string {
  const parts = path.startsWith('@site/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.replace(/^@site\//, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
