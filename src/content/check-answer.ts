import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../batch/diagnostic';
import { isDirective } from './directive';
import { answerPieces } from './faq';
import { errorAt, type Placement } from './place';

/** Words of guide pages that an answer does not use, and what to write instead. */
const guideWords: Readonly<Record<string, string>> = {
  summary: 'begin with the answer: its first sentence is the summary',
  procedure: 'write a short list, or state the procedure on a guide page and link to it',
  step: 'write a short list, or state the procedure on a guide page and link to it',
  'product-cautions': 'link to /cautions/?product=…',
  'product-faq': 'link to /faq/?product=…',
  'caution-entry': 'state the caution on a guide page and show it here with ::caution-ref{of="…"}',
};

/**
 * Checks the answer of a FAQ entry for what the page of all entries cannot show.
 *
 * @param tree the entry's file
 * @returns one diagnostic per fault
 */
export function checkAnswer(tree: Root, placement: Placement): Diagnostic[] {
  const fault = (node: Node, ruleId: string, message: string, hint: string): void => {
    faults.push(errorAt(node, placement, ruleId, message, hint));
  };
  const faults: Diagnostic[] = [];
  if (answerPieces(tree.children).length === 0) {
    fault(tree, 'faq-answer', 'the entry has no answer', 'write it below the front matter');
  }
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading') {
      const hint = 'keep the answer short, or write a guide page and link to it';
      fault(node, 'faq-heading', 'an answer holds a heading', hint);
    } else if (node.type === 'mdxjsEsm') {
      const hint = 'write the words here, or link to the guide page that has them';
      fault(node, 'faq-element', 'an answer imports something', hint);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const hint = 'write Markdown and the directives of CONTRIBUTING.md, "FAQ entries"';
      fault(node, 'faq-element', `an answer holds <${node.name ?? ''}>`, hint);
    } else if (isDirective(node)) {
      const hint = guideWords[node.name];
      if (hint !== undefined) {
        fault(node, 'faq-directive', `an answer holds ${node.name}`, hint);
      } else if (node.type === 'leafDirective' && parent?.type !== 'root') {
        const message = `${node.name} stands inside other text`;
        fault(node, 'faq-directive', message, 'put it between paragraphs, on a line of its own');
      }
    }
  });
  return faults;
}
