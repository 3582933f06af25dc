import { describe, expect, it } from 'vitest';
import { importedPartials, importTarget } from './imports';
import { parse } from './test-support';

describe('importedPartials', () => {
  it('gives name and path of each partial, and no other import', () => {
    const tree = parse(
      [
        "import A from '../_shared/_a.mdx';",
        'import B from "@site/docs/_shared/_b.mdx";',
        "import Tabs from '@theme/Tabs';",
        "import page from './page.mdx';",
        '',
        '<A />',
      ].join('\n'),
    );
    expect(importedPartials(tree).map(({ name, path }) => [name, path])).toEqual([
      ['A', '../_shared/_a.mdx'],
      ['B', '@site/docs/_shared/_b.mdx'],
    ]);
  });
});

describe('importTarget', () => {
  it.each([
    ['../_shared/_a.mdx', 'docs/server/x.mdx', 'docs/_shared/_a.mdx'],
    ['./_a.mdx', 'docs/server/x.mdx', 'docs/server/_a.mdx'],
    ['@site/docs/_shared/_a.mdx', 'docs/server/x.mdx', 'docs/_shared/_a.mdx'],
  ])('leads from %s in %s to %s', (path, from, target) => {
    expect(importTarget(path, from)).toBe(target);
  });
});
