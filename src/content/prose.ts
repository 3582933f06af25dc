import type { Code, InlineCode, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../batch/diagnostic';
import { findLiterals, type Literal } from './literals';
import { errorAt, rangesIn, type Placement } from './place';

/** What only the definitions may state: it looks like a script, SQL, a registry file or a setting. */
const looksDefined = [
  /^\s*(@?(rem|echo|call|goto|exit)\b|::|:[A-Za-z_]+\s*$|if\s+(not\s+)?["%]|set\s+\w+=|arm[a-z]+(\.exe)?\s|net\s+(start|stop)\b)/im,
  /^\s*(isql\b|svrmgr|use\s+\w+|exec\s|sp_\w+|(create|alter|drop)\s+\w+\s|insert\s+into\b|select\s.+\sfrom\b|(startup|shutdown)\b|connect\s+\w+)/im,
  /^\s*(regedit4|\[hkey_|"[^"]+"=)/im,
];

const yenSign = '\u00a5';
const yenSignHint =
  'write U+005C (\\): U+00A5 looks like it in Japanese fonts, but separates no path';

/** Elements that would show a block past the check of fences. */
const codeElements = ['pre', 'CodeBlock', 'TextBlock'];

/**
 * Checks what a page writes by hand: code blocks, U+00A5 in code, literals of the definitions in prose.
 *
 * @param literals see `literalsOf`
 * @returns one diagnostic per fault
 */
export function checkProse(
  tree: Root,
  placement: Placement,
  literals: readonly Literal[],
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const inProse = literals.filter(({ codeOnly }) => codeOnly !== true);
  visit(tree, (node) => {
    if (node.type === 'code') faults.push(...codeFaults(node, placement));
    if (isElement(node) && codeElements.includes(node.name ?? '')) {
      faults.push(handWritten(node, placement, `<${node.name}>`));
    }
    if (node.type === 'inlineCode') faults.push(...inlineCodeFaults(node, placement));
    if (node.type === 'text') {
      faults.push(...literalFaults(node, placement, inProse));
    }
    if (node.type === 'inlineCode') faults.push(...literalFaults(node, placement, literals));
  });
  return faults;
}

function codeFaults(node: Code, placement: Placement): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (node.value.includes(yenSign)) {
    faults.push(
      errorAt(node, placement, 'yen-sign-in-code', 'a code block holds U+00A5', yenSignHint),
    );
  }
  if (node.lang !== 'text' || looksDefined.some((pattern) => pattern.test(node.value))) {
    faults.push(handWritten(node, placement, node.lang ?? 'no language'));
  }
  return faults;
}

function handWritten(node: Node, placement: Placement, how: string): Diagnostic {
  return errorAt(
    node,
    placement,
    'hand-written-block',
    `a code block is written by hand (${how})`,
    'state it in src/definitions and show it with ::block{of="…"}; what a program prints may stand here as ```text',
  );
}

function isElement(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function inlineCodeFaults(node: InlineCode, placement: Placement): Diagnostic[] {
  return node.value.includes(yenSign)
    ? [errorAt(node, placement, 'yen-sign-in-code', 'inline code holds U+00A5', yenSignHint)]
    : [];
}

function literalFaults(
  node: Text | InlineCode,
  placement: Placement,
  literals: readonly Literal[],
): Diagnostic[] {
  const found = findLiterals(node.value, literals).map(({ literal }) => literal);
  const ranges = rangesIn(
    node,
    found.map(({ text }) => text),
    placement,
  );
  return found.map(({ text, id }, index) =>
    errorAt(
      ranges[index] ?? node,
      placement,
      'literal-in-prose',
      `"${text}" is written by hand; the definitions state it`,
      `write :value{of="${id}"}`,
    ),
  );
}
