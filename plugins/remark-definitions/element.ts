import type { Expression } from 'estree';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component with its properties, between blocks. */
export function flowElement(
  name: string,
  props: object,
  children: (BlockContent | DefinitionContent)[] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(props), children };
}

/** A component with its properties, within a line. */
export function textElement(
  name: string,
  props: object,
  children: PhrasingContent[] = [],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(props), children };
}

/** A property whose value is an expression; the compiler reads the tree, messages show the source. */
export function expressionAttribute(
  name: string,
  source: string,
  expression: Expression,
): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: source,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{ type: 'ExpressionStatement', expression }],
        },
      },
    },
  };
}

function attributes(props: object): MdxJsxAttribute[] {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      typeof value === 'string' && !/[\n"&]/.test(value)
        ? { type: 'mdxJsxAttribute', name, value }
        : expressionAttribute(name, JSON.stringify(value), valueToEstree(value)),
    );
}
