import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { importedPartials, importTarget } from '../../../src/content/imports';
import type { LowerContext } from './context';
import { asPhrasing } from './nodes';

/**
 * An element of a page: the text of the partial that it names. Of any other element only the content
 * stays.
 */
export function lowerElement(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  context: LowerContext,
): RootContent[] {
  if (element.name === 'br') return [{ type: 'break' }];
  const partial = readingOf(element.name, context);
  const content =
    partial === undefined
      ? context.lower(element.children, context)
      : context.lower(partial.tree.children, { ...context, reading: partial });
  return element.type === 'mdxJsxTextElement' ? asPhrasing(content) : content;
}

function readingOf(name: string | null, { page, reading }: LowerContext) {
  const imported = importedPartials(reading.tree).find((partial) => partial.name === name);
  const file = imported && importTarget(imported.path, reading.placement.file);
  return page.readings.find(({ placement }) => placement.file === file);
}
