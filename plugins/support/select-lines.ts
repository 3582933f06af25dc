import { isInserted, lineText, type RenderedLine, type RenderedText } from '../../src/batch/render';

/** Which part of a text is wanted. */
export interface LineChoice {
  /** Id of a region. */
  readonly region?: string;
  readonly insertedOnly?: boolean;
}

/** A line and its number in the whole text, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly line: RenderedLine;
}

/**
 * Chooses the lines of a part of a text.
 *
 * @returns the lines in order; none when nothing fits. Blank lines at the end of a region are left out:
 *   they part it from the next
 */
export function selectLines(
  rendered: RenderedText,
  { region, insertedOnly = false }: LineChoice,
): readonly NumberedLine[] {
  const chosen = rendered.lines
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => region === undefined || line.region === region)
    .filter(({ line }) => !insertedOnly || isInserted(line));
  if (region === undefined) return chosen;
  return chosen.slice(0, chosen.findLastIndex(({ line }) => lineText(line).trim() !== '') + 1);
}
