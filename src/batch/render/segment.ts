/**
 * What the renderer gives: a text as lines of segments that remember where they come from.
 *
 *   definition (steps, parameters) → statements → lines of segments → text
 *
 * Regions, the reader's own values, marks of inserted lines, diagnostics, the simulator's path and
 * the explanation of a token are all read from this provenance; the text is only its join.
 */

/** What a segment is in its text. */
export type SegmentRole =
  | 'space'
  | 'comment'
  | 'keyword'
  | 'command'
  | 'option'
  | 'argument'
  | 'message'
  | 'label'
  | 'variable'
  | 'operator'
  | 'key'
  | 'plain';

export interface Segment {
  readonly text: string;
  readonly role: SegmentRole;
  /** Id of the parameter whose value this is; absent when the reader cannot change it. */
  readonly param?: string;
  /** Id of the step that this belongs to. */
  readonly step?: string;
  /** True when the guide adds this to a script that exists already. */
  readonly inserted?: boolean;
}

export interface RenderedLine {
  readonly segments: readonly Segment[];
  /** Id of the region that this line belongs to, e.g. `start.home`. */
  readonly region?: string;
}

/** A whole text with its provenance. */
export interface RenderedText {
  readonly lines: readonly RenderedLine[];
}

/** The text of one line, without its line end. */
export function lineText(line: RenderedLine): string {
  return line.segments.map((segment) => segment.text).join('');
}

/**
 * The whole text, each line followed by the given line end.
 *
 * @param rendered what the renderer gave
 * @param lineEnd CRLF for downloads, LF for pages and copies
 */
export function renderedText(rendered: RenderedText, lineEnd: '\r\n' | '\n'): string {
  return rendered.lines.map((line) => lineText(line) + lineEnd).join('');
}

/** True when any part of the line is an insertion of the guide. */
export function isInserted(line: RenderedLine): boolean {
  return line.segments.some((segment) => segment.inserted === true);
}
