import type { ReactNode } from 'react';
import { useShown } from './shown';

/** A word of the guides that a reader may read otherwise, e.g. 仮想 IP アドレス. */
export default function Term({
  of,
  children,
}: {
  /** Id of the term (src/values/terms). */
  readonly of: string;
  readonly children: string;
}): ReactNode {
  const word = useShown()?.terms[of];
  return word === undefined ? (
    children
  ) : (
    <span data-yours="" title={`ガイドの言葉: ${children}`}>
      {word}
    </span>
  );
}
