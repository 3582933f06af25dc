import type { RootContent } from 'mdast';
import { lineText } from '../../../src/batch/render';
import { attribute, type Directive } from '../../../src/content/directive';
import { findCommand, findValue, fullId } from '../../../src/content/look-up';
import { productOf } from '../../../src/content/read-page';
import type { LowerContext } from './context';
import { inlineCode } from './nodes';

/** The full id that a directive of a file names. */
export function idOf(directive: Directive, { reading }: LowerContext): string {
  return fullId(attribute(directive, 'of'), productOf(reading.placement.file));
}

/** `:value{of="…"}` becomes code. */
export function lowerValue(directive: Directive, context: LowerContext): RootContent[] {
  const value = findValue(context.site.definitions, idOf(directive, context));
  return value === undefined ? [] : [inlineCode(value.text)];
}

/** `:cmd{of="…"}` becomes code. */
export function lowerCommand(directive: Directive, context: LowerContext): RootContent[] {
  const segments = findCommand(context.site.definitions, idOf(directive, context));
  return segments === undefined ? [] : [inlineCode(lineText({ segments }))];
}
