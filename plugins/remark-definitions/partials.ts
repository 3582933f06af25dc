import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expression } from 'estree';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { attribute, isDirective } from '../../src/content/directive';
import { importedPartials, importTarget } from '../../src/content/imports';
import { parsePage } from '../support/markdown';
import { expressionAttribute } from './element';

/*
 * A partial is compiled once and rendered in many pages, so that it cannot know the numbers that its
 * errata have there. The page hands them in: `<Shared errata={{"some-erratum": 2}} />`.
 */

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Ids of errata, by the name under which a page imports the partial that they stand in. */
export type ErrataOfPartials = ReadonlyMap<string, readonly string[]>;

/**
 * The errata that stand in a partial and in those that it imports.
 *
 * @param file path from the project, with slashes
 * @throws when there is no such file
 */
export function errataOfPartial(file: string, siteDir: string): readonly string[] {
  const source = readFileSync(path.join(siteDir, file), 'utf8');
  const tree = parsePage(source);
  const inner = new Map(
    importedPartials(tree).map(({ name, path: written }) => [
      name,
      errataOfPartial(importTarget(written, file), siteDir),
    ]),
  );
  return errataInOrder(tree, inner);
}

/** Ids of the errata of a page in the order in which a reader meets them, with repeats. */
export function errataInOrder(tree: Root, ofPartials: ErrataOfPartials): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (isDirective(node) && node.name === 'erratum') ids.push(attribute(node, 'id'));
    else if (isJsx(node)) ids.push(...(ofPartials.get(node.name ?? '') ?? []));
  });
  return ids;
}

/** The elements that render a partial. */
export function usesOfPartials(tree: Root, ofPartials: ErrataOfPartials): JsxElement[] {
  const uses: JsxElement[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && ofPartials.has(node.name ?? '')) uses.push(node);
  });
  return uses;
}

/**
 * The numbers that the errata of a partial have in the page that renders it.
 *
 * @param errata ids in the order of the page, with repeats; undefined in a partial, which hands on what
 *   it was given
 */
export function errataAttribute(errata: readonly string[] | undefined): MdxJsxAttribute {
  if (errata === undefined) return expressionAttribute('errata', 'props.errata', propsErrata);
  const numbers = Object.fromEntries([...new Set(errata)].map((id, index) => [id, index + 1]));
  return expressionAttribute('errata', JSON.stringify(numbers), valueToEstree(numbers));
}

/**
 * The number of an erratum in a partial.
 *
 * @param own its number where no page hands one in
 */
export function numberAttribute(id: string, own: number): MdxJsxAttribute {
  const given: Expression = {
    type: 'ChainExpression',
    expression: {
      type: 'MemberExpression',
      object: propsErrata,
      property: { type: 'Literal', value: id },
      computed: true,
      optional: true,
    },
  };
  return expressionAttribute('number', `props.errata?.[${JSON.stringify(id)}] ?? ${own}`, {
    type: 'LogicalExpression',
    operator: '??',
    left: given,
    right: { type: 'Literal', value: own },
  });
}

const propsErrata: Expression = {
  type: 'MemberExpression',
  object: { type: 'Identifier', name: 'props' },
  property: { type: 'Identifier', name: 'errata' },
  computed: false,
  optional: false,
};

function isJsx(node: { readonly type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
