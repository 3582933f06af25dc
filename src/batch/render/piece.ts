import type { Segment, SegmentRole } from './segment';

/** A stretch of a value: literal text, or what a parameter holds. */
export interface Piece {
  readonly text: string;
  readonly param?: string;
}

/** A value made of literal text and parameters, resolved to what they hold. */
export type Pieces = readonly Piece[];

/** Gives every piece of a value the same role. */
export function segmentsOf(pieces: Pieces, role: SegmentRole): Segment[] {
  return pieces.map(({ text, param }) =>
    param === undefined ? { text, role } : { text, role, param },
  );
}

/** The text of a value. */
export function piecesText(pieces: Pieces): string {
  return pieces.map((piece) => piece.text).join('');
}
