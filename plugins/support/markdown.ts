import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter)
  .use(remarkDirective);

/**
 * Parses a page as Docusaurus does, front matter included, so that positions are those of the file.
 *
 * @param source the whole file
 * @throws {VFileMessage} with a place when it is no MDX
 */
export function parsePage(source: string): Root {
  return parser.parse(source);
}
