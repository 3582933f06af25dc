import type { RootContent } from 'mdast';
import { stepServers, type StepServer } from '../../../src/content/blocks';
import { attribute, isDirective, type Directive } from '../../../src/content/directive';
import type { LowerContext } from './context';
import { paragraph, strong } from './nodes';

/**
 * `::::procedure` becomes its steps one after the other. No list: a step holds numbered lists, tables and
 * code of its own, and theirs must stay apart from its number.
 */
export function lowerProcedure(directive: Directive, context: LowerContext): RootContent[] {
  return (directive.children as RootContent[])
    .filter(isDirective)
    .flatMap((step, index) => [
      paragraph(strong(`手順${index + 1} ${whereOf(step)}`)),
      ...context.lower(step.children, context),
    ]);
}

/** Server and window of a step, e.g. 【現用系サーバ】「サービス」ウィンドウ. */
function whereOf(step: Directive): string {
  const server = stepServers[attribute(step, 'server') as StepServer];
  return `【${server}】${attribute(step, 'place')}`;
}
