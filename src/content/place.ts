import type { Node } from 'unist';
import type { Diagnostic, Range } from '../batch/diagnostic';

/** A text that is being read, and how its positions relate to the file. */
export interface Placement {
  /** Path relative to the project, with slashes. */
  readonly file: string;
  /** Lines that stand in the file before what was parsed (a front matter that was cut off). */
  readonly lineOffset: number;
}

/** The range of a node in its file; the first character where a node has no place. */
export function rangeOf(node: Node, { lineOffset }: Placement): Range {
  const start = node.position?.start ?? { line: 1 - lineOffset, column: 1, offset: 0 };
  const end = node.position?.end ?? start;
  return {
    start: { line: start.line + lineOffset, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line + lineOffset, column: end.column, offset: end.offset ?? 0 },
  };
}

/** An error at a node. */
export function errorAt(
  node: Node,
  placement: Placement,
  ruleId: string,
  message: string,
  hint: string,
): Diagnostic {
  return {
    ruleId,
    level: 'error',
    message,
    hint,
    file: placement.file,
    range: rangeOf(node, placement),
  };
}
