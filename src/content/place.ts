import type { Node } from 'unist';
import type { Diagnostic, Position, Range } from '../batch/diagnostic';

/** A text that is being read, and how its positions relate to the file. */
export interface Placement {
  /** Path relative to the project, with slashes. */
  readonly file: string;
  /** What was parsed; positions of nodes count from its start. */
  readonly source: string;
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

/** An error at a node, or at a range in it. */
export function errorAt(
  where: Node | Range,
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
    range: 'start' in where ? where : rangeOf(where, placement),
  };
}

/**
 * The places of texts that stand in a node one after the other. A node's value has lost the indent of
 * its lines and its escapes, so that an offset in the value is no offset in the file.
 *
 * @param node a text or inline code
 * @param texts the texts in the order in which they stand in the node
 * @returns the range of each in the file; that of the whole node where the file writes it otherwise
 */
export function rangesIn(node: Node, texts: readonly string[], placement: Placement): Range[] {
  const whole = rangeOf(node, placement);
  let from = whole.start.offset;
  return texts.map((text) => {
    const start = placement.source.indexOf(text, from);
    if (start < 0 || start + text.length > whole.end.offset) return whole;
    from = start + text.length;
    return { start: positionAt(start, placement), end: positionAt(from, placement) };
  });
}

function positionAt(offset: number, { source, lineOffset }: Placement): Position {
  const before = source.slice(0, offset).split('\n');
  return {
    line: before.length + lineOffset,
    column: (before.at(-1)?.length ?? 0) + 1,
    offset,
  };
}
