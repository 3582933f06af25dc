import type { Code, InlineCode, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../batch/diagnostic';
import { findLiterals, type Literal } from './literals';
import { errorAt, type Placement } from './place';

/** What only the definitions may state: it looks like a script, SQL, a registry file or a setting. */
const looksDefined =
  /^\s*(@?rem\b|::|:[A-Za-z_]+\s*$|goto\b|if\s+(not\s+)?["%]|set\s+\w+=|arm[a-z]+(\.exe)?\s|net\s+(start|stop)\b|isql\b|svrmgr|regedit4|\[hkey_|use\s+\w+|exec\s|sp_\w+)/im;

const yenSign = '\u00a5';

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
  visit(tree, (node) => {
    if (node.type === 'code') faults.push(...codeFaults(node, placement));
    if (node.type === 'inlineCode') faults.push(...inlineCodeFaults(node, placement));
    if (node.type === 'text' || node.type === 'inlineCode') {
      faults.push(...literalFaults(node, placement, literals));
    }
  });
  return faults;
}

function codeFaults(node: Code, placement: Placement): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (node.value.includes(yenSign)) {
    faults.push(
      errorAt(
        node,
        placement,
        'yen-sign-in-code',
        'U+00A5 in a code block',
        'write U+005C (\\): U+00A5 is no path separator',
      ),
    );
  }
  if (node.lang !== 'text' || looksDefined.test(node.value)) {
    faults.push(
      errorAt(
        node,
        placement,
        'hand-written-block',
        `a code block written by hand (${node.lang ?? 'no language'})`,
        'state it in src/definitions and point at it with ::block{of="…"}; only the output of a program may stand here, as ```text',
      ),
    );
  }
  return faults;
}

function inlineCodeFaults(node: InlineCode, placement: Placement): Diagnostic[] {
  return node.value.includes(yenSign)
    ? [
        errorAt(
          node,
          placement,
          'yen-sign-in-code',
          'U+00A5 in code',
          'write U+005C (\\): U+00A5 is no path separator',
        ),
      ]
    : [];
}

function literalFaults(
  node: Text | InlineCode,
  placement: Placement,
  literals: readonly Literal[],
): Diagnostic[] {
  return findLiterals(node.value, literals).map(({ literal }) =>
    errorAt(
      node,
      placement,
      'literal-in-prose',
      `${JSON.stringify(literal.text)} is a literal of the definitions`,
      `write :value{of="${literal.id}"}`,
    ),
  );
}
