import type { ReactNode } from 'react';
import { markPieces } from '../shared/marks';

/** A text with what was searched for marked; whatever it holds, it is shown as text. */
export default function Marked({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly string[];
}): ReactNode {
  return markPieces(text, terms).map((piece, at) =>
    piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
