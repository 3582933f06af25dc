import type { Position, Range } from '../diagnostic';

/** One physical line, without its line end. */
export interface SourceLine {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  /** Offset of the first character in the file, in UTF-16 code units. */
  readonly offset: number;
}

/** A text cut into lines (CR LF or LF), which knows where each offset lies. */
export class SourceText {
  readonly lines: readonly SourceLine[];

  /**
   * @param text the whole text; a final line end does not begin another line
   */
  constructor(readonly text: string) {
    const lines: SourceLine[] = [];
    let offset = 0;
    while (offset < text.length) {
      const feed = text.indexOf('\n', offset);
      const end = feed === -1 ? text.length : feed;
      const hasReturn = feed > offset && text[feed - 1] === '\r';
      lines.push({
        number: lines.length + 1,
        text: text.slice(offset, hasReturn ? end - 1 : end),
        offset,
      });
      offset = end + 1;
    }
    this.lines = lines;
  }

  /**
   * @param offset 0 to the length of the text
   * @returns the place; an offset after the last line end belongs to the last line
   */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lines[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lines[low]?.offset ?? 0) + 1, offset };
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
