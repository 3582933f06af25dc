import type { Range } from '../diagnostic';
import type { ParseContext } from './parse-context';

const DELAYED_VARIABLE = /![A-Za-z_][A-Za-z0-9_]*(:[^!]*)?!/;

export const DELAYED_EXPANSION = 'Delayed expansion is not supported.';
export const DELAYED_EXPANSION_HINT =
  'Write %NAME%, outside of the block that sets the variable; !NAME! means nothing by default.';

/**
 * Looks for `!NAME!`. Whether cmd.exe replaces it depends on a switch, a registry value or SETLOCAL.
 *
 * @param start index of the first character to look at
 * @param end index after the last one
 */
export function delayedExpansionIn(
  { stream }: ParseContext,
  start: number,
  end = stream.index,
): Range | undefined {
  const match = DELAYED_VARIABLE.exec(stream.slice(start, end).text);
  if (match === null) return undefined;
  return stream.range(start + match.index, start + match.index + match[0].length);
}
